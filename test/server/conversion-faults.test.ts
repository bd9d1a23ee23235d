import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversionRow } from '../../server/store/rows/conversion-row.ts';
import type { SpendRow } from '../../server/store/rows/spend-sheet.ts';
import { startTestService, type TestService } from './test-service.ts';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.stop());

const row = (id: string, changes: Partial<ConversionRow> = {}): ConversionRow => ({
  id,
  at: service.clock.now,
  kind: 'purchase',
  name: 'purchase',
  value: 100,
  currency: 'EUR',
  source: 'api',
  aliases: ['a', 'b'],
  reference: null,
  conversation: null,
  adClick: null,
  refundOf: null,
  fingerprint: id,
  ...changes,
});
/** What no column takes, as a disk that fails in the middle of a write. */
const BROKEN = null as never;

const ids = async () =>
  (
    await service.send<{ conversions: { id: string }[] }>(
      'GET',
      '/api/conversions?site=shop&from=2026-01-01&to=2026-12-31',
    )
  ).answer.conversions.map(({ id }) => id);

const RULES = { lookbackDays: 30, silentDays: 7 };

describe('a write that fails halfway', () => {
  it('leaves nothing of its own conversions, and costs its neighbours in the commit nothing', async () => {
    const writes = await Promise.allSettled([
      service.store.recordConversions('shop', RULES, [row('first'), row('second', { name: BROKEN })]),
      service.store.recordConversions('shop', RULES, [row('neighbour')]),
    ]);
    expect(writes).toMatchObject([{ status: 'rejected', reason: { code: 'unavailable' } }, { status: 'fulfilled' }]);
    expect(await ids()).toEqual(['cvn_neighbour']);
    const again = await service.store.recordConversions('shop', RULES, [row('first'), row('second')]);
    expect(again.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
  });

  it('leaves nothing of an import of spend', async () => {
    const spend = (campaign: string): SpendRow => ({
      day: '2026-11-01',
      source: 'google',
      medium: 'cpc',
      campaign,
      content: '',
      ad: '',
      currency: 'EUR',
      amount: 5,
    });
    const sheet = { id: 'spd_1', at: service.clock.now, format: '', fingerprint: 'f', ads: [] };
    const failing = service.store.recordSpend('shop', {
      ...sheet,
      rows: [spend('a'), { ...spend('b'), amount: BROKEN }],
    });
    await expect(failing).rejects.toMatchObject({ code: 'unavailable' });
    expect(await service.store.spendImports('shop')).toEqual([]);
    const whole = await service.store.recordSpend('shop', { ...sheet, rows: [spend('a'), spend('b')] });
    expect(whole).toEqual({ id: 'spd_1', updated: 0, isDuplicate: false });
  });

  it('is answered with 503 while the store is gone, and nothing is acknowledged', async () => {
    await service.store.close();
    const sale = { externalId: 'o', kind: 'purchase', phone: '+447700900101', value: '5', currency: 'EUR' };
    for (const [path, body] of [
      ['conversions', sale],
      ['conversions/import', 'externalId,kind,phone\no,lead,+447700900101\n'],
      ['spend/import', 'day,source,amount,currency\n2026-11-01,google,5,EUR\n'],
    ] as const) {
      const { status, answer } = await service.send('POST', `/api/${path}?site=shop`, body);
      expect([status, answer.error?.code]).toEqual([503, 'unavailable']);
    }
  });
});
