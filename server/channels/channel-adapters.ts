import { appleProviders } from './apple/apple-providers.ts';
import { isFromProvider } from './apple/is-from-provider.ts';
import { msp } from './apple/providers/msp.ts';
import { readAppleMessage } from './apple/read-apple-message.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { ChannelConnection } from './channel-connection.ts';
import { isFromChatwoot } from './generic/is-from-chatwoot.ts';
import { isFromTwilio } from './generic/is-from-twilio.ts';
import { isWebhookSigned } from './generic/is-webhook-signed.ts';
import { readChatwoot } from './generic/read-chatwoot.ts';
import { readGeneric } from './generic/read-generic.ts';
import { readTwilio } from './generic/read-twilio.ts';
import { isHmac } from './is-hmac.ts';
import { readLineWebhook } from './line/read-line-webhook.ts';
import { isSigned } from './meta/is-signed.ts';
import { readWebhook } from './meta/read-webhook.ts';
import { parseBody } from './parse-body.ts';
import { present } from './present.ts';
import { isFromTelegram } from './telegram/is-from-telegram.ts';
import { readUpdate } from './telegram/read-update.ts';
import { readCallback } from './viber/read-callback.ts';

const OK = { type: 'text/plain', body: 'ok' } as const;

/** An account that was given no name is its own only one. */
const namesOf = ({ destinations }: ChannelConnection) => present(...destinations) ?? (['default'] as const);
const providerOf = ({ provider }: ChannelConnection) => appleProviders.get(provider ?? msp.name);

/** Everyone who can tell us of messages, by the name in the webhook's address. */
export const channelAdapters: ReadonlyMap<string, ChannelAdapter> = new Map<string, ChannelAdapter>([
  [
    'meta',
    {
      proof: 'X-Hub-Signature-256 under the app secret',
      verify: ({ body, header }, { secret }) => isSigned(body, header('x-hub-signature-256'), secret),
      read: (request) => readWebhook(parseBody(request)),
      answer: OK,
    },
  ],
  [
    'telegram',
    {
      proof: 'X-Telegram-Bot-Api-Secret-Token, as given to setWebhook',
      verify: ({ header }, { secret }) => isFromTelegram(header('x-telegram-bot-api-secret-token'), secret),
      read: (request, connection) => readUpdate(parseBody(request), namesOf(connection)),
      answer: OK,
    },
  ],
  [
    'apple',
    {
      proof: "the provider's proof: Authorization, or its signature",
      verify: (request, connection) => {
        const provider = providerOf(connection);
        return provider !== undefined && isFromProvider(provider, request, connection.secret);
      },
      read: (request, connection) =>
        readAppleMessage(parseBody(request), providerOf(connection) ?? msp, {
          header: request.header,
          receivedAt: request.receivedAt,
          names: connection.destinations,
        }),
      answer: OK,
    },
  ],
  [
    'line',
    {
      proof: 'X-Line-Signature under the channel secret',
      verify: ({ body, header }, { secret }) =>
        isHmac({ algorithm: 'sha256', encoding: 'base64' }, secret, header('x-line-signature'), body),
      read: (request, { destinations }) => readLineWebhook(parseBody(request), destinations),
      answer: OK,
    },
  ],
  [
    'viber',
    {
      proof: 'X-Viber-Content-Signature under the auth token',
      verify: ({ body, header }, { secret }) =>
        isHmac({ algorithm: 'sha256', encoding: 'hex' }, secret, header('x-viber-content-signature'), body),
      read: (request, connection) => readCallback(parseBody(request), namesOf(connection)),
      // A body would be taken for a welcome message.
      answer: { type: 'text/plain', body: '' },
    },
  ],
  [
    'generic',
    {
      proof: 'Hullo-Signature: t=<unix seconds>,v1=<hex>, no older than five minutes',
      verify: ({ body, header, receivedAt }, { secret }) =>
        isWebhookSigned(body, header('hullo-signature'), secret, receivedAt),
      read: (request) => readGeneric(parseBody(request)),
      answer: OK,
    },
  ],
  [
    'chatwoot',
    {
      proof: "X-Chatwoot-Signature and X-Chatwoot-Timestamp under the webhook's secret",
      verify: (request, { secret }) => isFromChatwoot(request, secret),
      read: (request, { destinations }) => readChatwoot(parseBody(request), destinations),
      answer: OK,
    },
  ],
  [
    'twilio',
    {
      proof: 'X-Twilio-Signature under the auth token, over the address that Twilio calls',
      verify: (request, { secret }) => isFromTwilio(request, secret),
      read: ({ body, receivedAt }, { destinations }) =>
        readTwilio(new URLSearchParams(body.toString('utf8')), receivedAt, destinations),
      // Twilio sends plain text on to the person as our reply, and it would cost.
      answer: { type: 'text/xml', body: '<Response/>' },
    },
  ],
]);
