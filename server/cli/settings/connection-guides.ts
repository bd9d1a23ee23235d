import type { Connection } from '../../config/config.ts';

/** How a platform's calls are turned on. */
export interface ConnectionGuide {
  /** What its secret is called there. */
  readonly secret: string;
  /** Whether the owner thinks the secret up, so that we can. */
  readonly isOurs: boolean;
  /** Where to click, a line a step. */
  readonly steps: (connection: Connection, address: string) => readonly string[];
}

/** Every platform by its name in `channelAdapters`. */
export const CONNECTION_GUIDES: Readonly<Record<string, ConnectionGuide>> = {
  meta: {
    secret: 'the app secret (App settings > Basic)',
    isOurs: false,
    steps: ({ verifyToken }, address) => [
      'developers.facebook.com > My Apps > your app.',
      'WhatsApp > Configuration (for Messenger: Messenger > Settings; for Instagram: Instagram > Webhooks) > Edit.',
      `Callback URL: ${address}`,
      `Verify token: ${verifyToken}`,
      'Subscribe to: messages; for Messenger and Instagram also messaging_postbacks and messaging_referrals.',
    ],
  },
  telegram: {
    secret: 'the secret token of setWebhook',
    isOurs: true,
    steps: ({ secret }, address) => [
      'Tell Telegram with the token that BotFather gave you:',
      `curl "https://api.telegram.org/bot<TOKEN>/setWebhook" -d url=${address} -d secret_token=${secret}`,
    ],
  },
  apple: {
    secret: 'what your provider signs or authorises with',
    isOurs: false,
    steps: (_connection, address) => [
      'Your Messages for Business provider > webhooks (or callbacks) > inbound messages.',
      `Address: ${address}`,
    ],
  },
  line: {
    secret: 'the channel secret (Basic settings)',
    isOurs: false,
    steps: (_connection, address) => [
      'developers.line.biz > your provider > your channel > Messaging API.',
      `Webhook URL: ${address}`,
      'Turn on "Use webhook", and press Verify.',
    ],
  },
  viber: {
    secret: 'the auth token of the bot',
    isOurs: false,
    steps: ({ secret }, address) => [
      'Tell Viber:',
      `curl https://chatapi.viber.com/pa/set_webhook -H "X-Viber-Auth-Token: ${secret}" -d '{"url":"${address}"}'`,
    ],
  },
  chatwoot: {
    secret: 'the secret of the webhook',
    isOurs: false,
    steps: (_connection, address) => [
      'Chatwoot > Settings > Integrations > Webhooks > Add new webhook.',
      `URL: ${address}`,
      'Subscribe to: message_created; for labels that mean leads or sales also conversation_updated.',
    ],
  },
  twilio: {
    secret: 'the auth token of the account',
    isOurs: false,
    steps: (_connection, address) => [
      'console.twilio.com > Messaging > your sender or Messaging Service > "When a message comes in".',
      `Webhook: ${address} (HTTP POST), written exactly so: Twilio signs the address too.`,
    ],
  },
  generic: {
    secret: 'the key of its signature',
    isOurs: true,
    steps: ({ secret }, address) => [
      `Send each message to ${address}, signed as server/channels/generic/webhook.md says.`,
      `Secret: ${secret}`,
    ],
  },
};
