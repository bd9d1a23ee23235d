import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addDays } from '../../server/console/report/days/add-days.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';

const DAYS = 58;
const DAY_MS = 86_400_000;

/** What each campaign costs a day, in the site's currency. */
const COSTS = [
  { source: 'google', medium: 'cpc', campaign: 'autumn-fitting', amount: 4.2 },
  { source: 'instagram', medium: 'paid-social', campaign: 'demo-day', amount: 6.1 },
];

/** What the month of the demo's report cost and came to, and two months of people who answered the platform's own ads. */
export async function seedMoney(origin: string, dataFolder: string): Promise<void> {
  const { connections } = JSON.parse(readFileSync(`${dataFolder}/config.json`, 'utf8'));
  const cookie = await signIn(origin);
  const now = Date.now();
  const call = async (path: string, body: string | undefined, type: string) => {
    const answer = await fetch(`${origin}/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, origin, 'content-type': type },
      ...(body !== undefined && { body }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const messages = Array.from({ length: DAYS * 2 }, (_, i) => {
    const at = now - Math.round((i / 2 + (i % 7) / 9) * DAY_MS) - 600_000;
    const referral = {
      source_id: `12020812345678901${i % 3}`,
      source_type: 'ad',
      source_url: 'https://fb.me/x',
      ctwa_clid: `clid-${i}`,
    };
    return { text: 'Hello', at, from: String(447_800_900_000 + i), id: `wamid.ad${i}`, more: { referral } };
  });
  const body = JSON.stringify(whatsappWebhook(...messages));
  const signature = createHmac('sha256', connections[0].secret).update(body).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}` };
  const told = await fetch(`${origin}/webhooks/meta`, { method: 'POST', body, headers });
  if (!told.ok) throw new Error(`the webhook answered ${told.status}`);
  const today = new Date(now).toISOString().slice(0, 10);
  const lines = Array.from({ length: DAYS }, (_, i) =>
    COSTS.map(({ source, medium, campaign, amount }) =>
      [addDays(today, -i), source, medium, campaign, 'EUR', (amount * (1 + (i % 5) / 10)).toFixed(2)].join(','),
    ),
  ).flat();
  const columns = ['day', 'source', 'medium', 'campaign', 'currency', 'amount'];
  const query = new URLSearchParams({ site: 'shop', columns: columns.map((name) => `${name}:${name}`).join(',') });
  await call(`spend/import?${query}`, [columns.join(','), ...lines].join('\n'), 'text/csv');
  const { conversations } = await call('conversations?site=shop&order=newest&limit=1000', undefined, 'text/plain');
  const reports = conversations.flatMap(({ id, at }: { id: string; at: number }, i: number) => [
    ...(i % 3 === 0
      ? [{ externalId: `lead-${i}`, kind: 'lead', conversationId: id, at: Math.min(now, at + 60_000) }]
      : []),
    ...(i % 7 === 0
      ? [
          {
            externalId: `sale-${i}`,
            kind: 'purchase',
            name: 'frames',
            value: String(60 + (i % 11) * 9.5),
            currency: 'EUR',
            conversationId: id,
            at: Math.min(now, at + 120_000),
          },
        ]
      : []),
  ]);
  await call('conversions?site=shop', JSON.stringify(reports), 'application/json');
}

/** As the demo's own report does. */
async function signIn(origin: string): Promise<string> {
  const to = async (address: string) => fetch(new URL(address, origin), { redirect: 'manual' });
  const door = await to('/demo/report');
  const inside = await to(door.headers.get('location') ?? '');
  return inside.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}
