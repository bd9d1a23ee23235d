import { newId } from '../../../widget/core/new-id.ts';
import { mintReference } from '../../../widget/core/reference/mint-reference.ts';
import type { Stage } from './stage.ts';
import type { Place } from './world-sites.ts';

const ROBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

type Item = (stage: Stage, place: Place, seconds: string) => Readonly<Record<string, unknown>>;

/** What comes on WhatsApp's wire besides messages, and the reason by which each must be counted. */
const ITEMS: readonly [readonly [reason: string, item: Item], ...(readonly [string, Item])[]] = [
  ['receipt', (_stage, _place, timestamp) => ({ statuses: [{ id: 'wamid.s', status: 'read', timestamp }] })],
  ['reaction', message((id) => ({ type: 'reaction', reaction: { message_id: id, emoji: '👍' } }))],
  ['group', message(() => ({ type: 'text', text: { body: 'Hello all' }, group_id: 'g1' }))],
  ['system', message(() => ({ type: 'system', system: { type: 'other' } }))],
  ['revoke', message((id) => ({ type: 'revoke', revoke: { original_message_id: id } }))],
  ['echo', (_stage, place, timestamp) => ({ message_echoes: [{ from: place.link, id: 'wamid.e', timestamp }] })],
  ['incomplete', message(() => ({ type: 'text', timestamp: 'soon' }))],
  ['error', () => ({ errors: [{ code: 131000 }] })],
];

function message(more: (id: string) => Readonly<Record<string, unknown>>): Item {
  return (stage, _place, timestamp) => {
    const id = `wamid.noise.${stage.nextNumber()}`;
    return { messages: [{ from: '4470', id, timestamp, ...more(id) }] };
  };
}

/** Receipts, echoes, groups and robots: everything that must be seen and must not count. */
export function planNoise(stage: Stage, count: number): void {
  const { dice } = stage;
  for (let i = 0; i < count; i++) {
    const site = stage.site();
    const place = stage.place(site, 'whatsapp');
    if (!place) continue;
    const at = stage.arrival();
    if (dice.chance(0.2)) {
      const reference = mintReference(at, dice.bytes);
      const event = {
        id: newId('clk', at, dice.bytes),
        type: 'click' as const,
        at,
        channel: 'whatsapp' as const,
        destination: place.link,
        position: 'floating' as const,
        page: `${site.origin}/`,
        reference,
        landings: [],
      };
      stage.beacons.push({
        site,
        event,
        skewMs: 0,
        visitorId: '',
        address: '66.249.66.1',
        userAgent: ROBOT,
        deliveries: [at],
      });
      continue;
    }
    const [reason, item] = dice.pick(ITEMS);
    stage.noise.push({ site, place, at, reason, item: item(stage, place, String(Math.floor(at / 1_000))) });
  }
}
