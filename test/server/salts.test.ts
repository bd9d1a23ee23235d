import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import type { Landing } from '../../widget/core/visit/landing.ts';
import type { LauncherEvent } from '../../widget/core/wire/beacon.ts';
import { aBeacon, aLanding, anEvent } from './a-beacon.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService } from './test-service.ts';

const HOUR_MS = 3_600_000;

describe('a visit without consent that goes on over midnight', () => {
  const MIDNIGHT = Date.parse('2026-11-02T18:15:00Z');
  const MINUTE_MS = 60_000;
  const at = (minutes: number) => MIDNIGHT + minutes * MINUTE_MS;

  /** Events at their own times from one browser. @returns the campaigns that the conversation's journey names */
  async function journeyOf(...events: readonly LauncherEvent[]): Promise<string[]> {
    const service = await startTestService();
    for (const event of events) {
      service.clock.now = event.at + 1_000;
      expect((await service.collect(aBeacon(event.at + 1_000, [event]))).status).toBe(204);
    }
    const text = `Ref ${events.at(-1)?.reference}`;
    await service.webhook(whatsappWebhook({ text, at: at(200) }));
    const [{ id } = { id: '' }] = await service.conversations();
    const explained = await (await service.api(`/api/conversations/${id}?site=shop`)).json();
    await service.stop();
    return (explained as { journey: { campaign: string }[] }).journey.map(({ campaign }) => campaign);
  }
  const landing = (minutes: number, campaign: string) => aLanding(at(minutes), { campaign });
  const seen = (minutes: number, ...landings: Landing[]) => anEvent(at(minutes), { type: 'impression', landings });
  const pressed = (minutes: number, ...landings: Landing[]) => anEvent(at(minutes), { landings });

  it.each([
    ['knows its landing, which was before', [seen(-10, landing(-10, 'eve')), pressed(5, landing(-10, 'eve'))], ['eve']],
    [
      'knows the visit before it on the same evening',
      [seen(-300, landing(-300, 'noon')), seen(-10, landing(-10, 'eve')), pressed(5, landing(-10, 'eve'))],
      ['noon', 'eve'],
    ],
    ['is known by a press deep inside it', [seen(-10, landing(-10, 'eve')), pressed(5)], ['eve']],
    ['is not stretched to another visit, hours before', [seen(-300, landing(-300, 'noon')), pressed(5)], []],
    ['is over in the morning', [seen(-10, landing(-10, 'eve')), pressed(180)], []],
    [
      'gives way to a visit of the new day',
      [seen(-10, landing(-10, 'eve')), seen(2, landing(2, 'dawn')), pressed(5)],
      ['eve', 'dawn'],
    ],
  ])('%s', async (_what, events, campaigns) => expect(await journeyOf(...events)).toEqual(campaigns));

  it('is the same whatever is told first', async () => {
    const events = [seen(-10, landing(-10, 'eve')), pressed(5)] as const;
    expect(await journeyOf(events[0], events[1])).toEqual(['eve']);
    // The press is told at once, the impression by the queue of the next page.
    const service = await startTestService();
    service.clock.now = at(6);
    await service.collect(aBeacon(at(6), [events[1]]));
    service.clock.now = at(60);
    await service.collect(aBeacon(at(60), [events[0]]));
    await service.webhook(whatsappWebhook({ text: `Ref ${events[1].reference}`, at: at(100) }));
    expect((await service.overview()).rows).toMatchObject([{ campaign: 'eve', conversations: 1 }]);
    await service.stop();
  });
});

describe('the salt of a day', () => {
  it('is the same for whoever asks, and forgotten within 48 hours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hullo-salts-'));
    const store = await openSqliteStore(folder);
    const now = Date.parse('2026-11-02T00:00:00Z');
    expect(await store.dailySalt('shop', '2026-11-02', 'first', now)).toBe('first');
    expect(await store.dailySalt('shop', '2026-11-02', 'second', now + HOUR_MS)).toBe('first');
    await store.forgetSalts(now + 25 * HOUR_MS);
    expect(await store.dailySalt('shop', '2026-11-02', 'third', now + 25 * HOUR_MS)).toBe('first');
    await store.forgetSalts(now + 47 * HOUR_MS);
    // Asked again under its old name it is made anew: what it was, nobody knows any more.
    expect(await store.dailySalt('shop', '2026-11-02', 'anew', now + 48 * HOUR_MS)).toBe('anew');
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
