import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DEMO } from '../../demo/demo-world.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, aLanding, anEvent } from '../server/a-beacon.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';

/** What each source brings: impressions, clicks, conversations that keep their reference. */
const SOURCES = [
  {
    landing: { source: 'google', medium: 'cpc', campaign: 'autumn-fitting' },
    impressions: 410,
    clicks: 62,
    conversations: 41,
  },
  {
    landing: { source: 'instagram', medium: 'paid-social', campaign: 'demo-day' },
    impressions: 530,
    clicks: 48,
    conversations: 22,
  },
  {
    landing: { source: 'newsletter', medium: 'email', campaign: 'october-letter' },
    impressions: 120,
    clicks: 21,
    conversations: 17,
  },
  { landing: { source: 'google', medium: 'organic', campaign: '' }, impressions: 260, clicks: 19, conversations: 9 },
  { landing: { source: 'direct', medium: 'none', campaign: '' }, impressions: 190, clicks: 12, conversations: 6 },
];
const DELETED_REFERENCES = 11;
const AT_ONCE = 50;
const WEEK_MS = 6.5 * 86_400_000;

/** Fills the demo's report through the front door with an invented month. */
export async function seedMonth(origin: string, dataFolder: string): Promise<void> {
  const { connections } = JSON.parse(readFileSync(`${dataFolder}/config.json`, 'utf8'));
  const now = Date.now();
  const collect = (events: ReturnType<typeof anEvent>[]) =>
    post(`${origin}/collect`, JSON.stringify(aBeacon(now, events)), { origin });
  const hook = (text: string, from: number, at: number) => {
    const body = JSON.stringify(whatsappWebhook({ text, at, from: String(from), id: `wamid.seed${from}` }));
    const signature = createHmac('sha256', connections[0].secret).update(body).digest('hex');
    return post(`${origin}/webhooks/meta`, body, { 'x-hub-signature-256': `sha256=${signature}` });
  };
  const destination = DEMO.whatsapp.displayPhoneNumber;
  let person = 447_700_900_000;
  for (const { landing, impressions, clicks, conversations } of SOURCES) {
    const landings = [aLanding(now - WEEK_MS - 600_000, landing)];
    const seen = Array.from({ length: impressions }, (_, i) =>
      anEvent(now - Math.round((i / impressions) * WEEK_MS), { type: 'impression', destination, landings }),
    );
    // All come from one browser: pressed again within a second, they would be repeats. None is believed after a week.
    const pressed = Array.from({ length: clicks }, (_, i) =>
      anEvent(now - 120_000 - Math.round((i / clicks) ** 1.3 * WEEK_MS), { destination, landings }),
    );
    const all = [...seen, ...pressed];
    for (let i = 0; i < all.length; i += AT_ONCE) await collect(all.slice(i, i + AT_ONCE));
    const written = pressed.filter(
      (_, i) => Math.floor(((i + 1) * conversations) / clicks) > Math.floor((i * conversations) / clicks),
    );
    await Promise.all(
      written.map(({ reference, at }) => hook(`Hi! Ref ${formatReference(reference ?? '')}`, person++, at + 60_000)),
    );
  }
  for (let i = 0; i < DELETED_REFERENCES; i++)
    await hook('Hello, are you open on Saturday?', person++, now - i * 3_600_000);
}

async function post(address: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(address, { method: 'POST', body, headers });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
}
