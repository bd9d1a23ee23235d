import { createHmac } from 'node:crypto';
import { aToken } from '../../server/a-token.ts';
import type { Dice } from '../dice.ts';
import type { Noise, TrueMessage } from '../plan/truth.ts';
import type { WorldSite } from '../plan/world-sites.ts';
import type { WorldRequest } from './request.ts';
import { appleItem, pageItem, telegramItem, whatsappItem, writeJson } from './webhook-items.ts';

/** Meta sends up to this many updates at once. */
const UPDATES_AT_MOST = 1_000;

/** What is delivered in one moment, in the batches and disorder in which the platforms deliver it. */
export function webhookRequests(
  messages: readonly TrueMessage[],
  noise: readonly Noise[],
  receivedAt: number,
  dice: Dice,
): WorldRequest[] {
  const bySite = Map.groupBy(dice.shuffled<TrueMessage | Noise>([...messages, ...noise]), ({ site }) => site);
  return [...bySite].flatMap(([site, items]) => {
    const post = (path: string, body: unknown, headersOf: (raw: string) => Record<string, string>): WorldRequest => {
      const raw = writeJson(body);
      const headers = { 'content-type': 'application/json', ...headersOf(raw) };
      return { kind: 'webhook', method: 'POST', path, headers, body: raw, receivedAt };
    };
    const of = (...platforms: string[]) => items.filter(({ place }) => platforms.includes(place.platform));
    const meta = (body: unknown) => post(`/webhooks/meta/meta-${site.id}`, body, (raw) => metaProof(site, raw));
    return [
      ...batches(of('whatsapp'), dice).map((batch) => meta(whatsappBody(batch))),
      ...batches(of('messenger'), dice).map((batch) => meta(pageBody('page', batch))),
      ...batches(of('instagram'), dice).map((batch) => meta(pageBody('instagram', batch))),
      ...of('telegram').map((item) =>
        post(`/webhooks/telegram/telegram-${site.id}`, telegramItem(item as TrueMessage), () => ({
          'x-telegram-bot-api-secret-token': site.secret,
        })),
      ),
      ...of('apple').map((item) =>
        post(`/webhooks/apple/apple-${site.id}`, appleItem(item as TrueMessage), () => ({
          authorization: `Bearer ${aToken(site.secret)}`,
        })),
      ),
    ];
  });
}

/** Cut anywhere: batching is not guaranteed. */
function batches<T>(items: readonly T[], dice: Dice): T[][] {
  const cut: T[][] = [];
  for (let i = 0; i < items.length; ) {
    const size = dice.chance(0.1) ? 1 + dice.below(5) : UPDATES_AT_MOST;
    cut.push(items.slice(i, i + size));
    i += size;
  }
  return cut;
}

function whatsappBody(items: readonly (TrueMessage | Noise)[]): unknown {
  const changes = [...Map.groupBy(items, ({ place }) => place)].flatMap(([place, own]) => {
    const metadata = { display_phone_number: place.link, phone_number_id: place.id };
    const messages = own.filter((item) => 'say' in item).map(whatsappItem);
    return [
      ...(messages.length > 0 ? [{ field: 'messages', value: { metadata, messages } }] : []),
      ...own.flatMap((item) => ('item' in item ? [{ field: 'messages', value: { metadata, ...item.item } }] : [])),
    ];
  });
  return { object: 'whatsapp_business_account', entry: [{ id: '1', changes }] };
}

function pageBody(object: 'page' | 'instagram', items: readonly (TrueMessage | Noise)[]): unknown {
  const entry = [...Map.groupBy(items, ({ place }) => place)].map(([place, own]) => ({
    id: place.id,
    time: own[0]?.at,
    messaging: own.flatMap((item) => ('say' in item ? [pageItem(item)] : [])),
  }));
  return { object, entry };
}

const metaProof = ({ secret }: WorldSite, raw: string) => ({
  'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`,
});
