import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, aLanding, anEvent } from './a-beacon.ts';
import { messengerWebhook, whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const DAY_MS = 86_400_000;

type Send = (service: TestService) => Promise<Response>;

/** Every request of some people's journeys: visits, clicks, messages, slips, forwards, ads and repeats. */
function journeys(): Send[] {
  const sends: Send[] = [];
  const beacon = (...events: ReturnType<typeof anEvent>[]) => {
    const body = aBeacon(NOW, events);
    sends.push((service) => service.collect(body));
  };
  const hook = (body: object) => sends.push((service) => service.webhook(body));
  for (let person = 0; person < 6; person++) {
    const from = `44770090010${person}`;
    const landings = [aLanding(NOW - 120_000 - person, { campaign: `campaign ${person % 3}` })];
    const click = anEvent(NOW - 60_000, { landings });
    beacon(anEvent(NOW - 119_000, { type: 'impression', landings }), click);
    const code = formatReference(click.reference ?? '');
    hook(
      whatsappWebhook({
        text: `Hi Ref ${person === 1 ? code.replace(/.$/, '') : code}`,
        at: NOW + person * 1_000,
        from,
      }),
    );
    hook(whatsappWebhook({ text: 'and then', at: NOW + 9_000, from }, { text: 'later', at: NOW + 8 * DAY_MS, from }));
    if (person === 2) hook(whatsappWebhook({ text: code, at: NOW - 5_000, from: '447700900199' }));
    if (person === 3) hook(whatsappWebhook({ text: 'hello', at: NOW - 6 * DAY_MS, from }));
    if (person === 4) {
      hook(whatsappWebhook({ at: NOW, from: '447700900188', more: { from_user_id: 'GB.1' } }));
      hook(whatsappWebhook({ at: NOW + 5_000, from, more: { from_user_id: 'GB.1' } }));
    }
  }
  const tap = anEvent(NOW - 30_000, { channel: 'messenger', destination: 'cedarcycles' });
  beacon(tap);
  hook(messengerWebhook({ timestamp: NOW, referral: { ref: tap.reference, source: 'SHORTLINK' } }));
  hook(messengerWebhook({ timestamp: NOW + 1_000, message: { mid: 'm_replay', text: 'Hi' } }));
  return sends;
}

async function reports(service: TestService): Promise<string> {
  const paths = ['reports/overview', 'conversations'].map(
    (path) => `/api/${path}?site=shop&from=2026-10-01&to=2026-12-31`,
  );
  return (await Promise.all(paths.map(async (path) => (await service.api(path)).text()))).join('\n');
}

describe('once is once', () => {
  it('every report is byte-identical after everything came twice more, shuffled, and in any first order', async () => {
    const sends = journeys();
    const inOrder = await startTestService();
    for (const send of sends) await send(inOrder);
    const expected = await reports(inOrder);
    expect(expected).toContain('"second_use"');
    expect(expected).toContain('"repaired"');

    const shuffles = fc.sample(fc.shuffledSubarray([...sends, ...sends], { minLength: sends.length * 2 }), {
      seed: 20261122,
      numRuns: 3,
    });
    for (const shuffle of shuffles) {
      for (const send of shuffle) expect((await send(inOrder)).status).toBeLessThan(300);
      expect(await reports(inOrder)).toBe(expected);

      const afresh = await startTestService();
      await Promise.all(shuffle.map((send) => send(afresh)));
      expect(await reports(afresh)).toBe(expected);
      await afresh.stop();
    }
    await inOrder.stop();
  });

  it('the columns add up, and totals from rollups equal the rows', async () => {
    const service = await startTestService();
    await Promise.all(journeys().map((send) => send(service)));
    const { funnel, rows, unattributed, clicksOfUnknownOrigin } = await service.overview();
    const sum = (key: 'clicks' | 'conversations') => rows.reduce((total, row) => total + row[key], 0);
    expect(sum('conversations') + unattributed.conversations).toBe(funnel.conversations);
    expect(sum('clicks') + clicksOfUnknownOrigin).toBe(funnel.clicks);
    expect(funnel.impressions).toBe(6);
    const days: string[] = [];
    for (let day = 1; day <= 30; day++) days.push(`2026-11-${String(day).padStart(2, '0')}`);
    let conversations = 0;
    for (const day of days)
      conversations += (await service.overview(`site=shop&from=${day}&to=${day}`)).funnel.conversations;
    expect(
      conversations + (await service.overview('site=shop&from=2026-10-01&to=2026-10-31')).funnel.conversations,
    ).toBe(funnel.conversations);
    await service.stop();
  });
});
