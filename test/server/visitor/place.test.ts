import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPlace } from '../../../server/visitor/read-place.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import type { Breakdown } from '../../../widget/core/report/breakdown.ts';
import { aBeacon, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { BROWSER, startTestService, type TestService } from '../test-service.ts';

describe('language and country of a visitor', () => {
  it.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['EN', 'en'],
    ['fil-PH', 'fil'],
    ['*', ''],
    ['', ''],
    [undefined, ''],
    ['x-klingon', ''],
    ['deutsch', ''],
  ])('%j is the language %j', (header, language) =>
    expect(readPlace({ 'accept-language': header }, 'cf-ipcountry').language).toBe(language),
  );

  it.each([
    ['PT', 'PT'],
    ['pt', 'PT'],
    ['XX', ''],
    ['T1', ''],
    ['Portugal', ''],
    [undefined, ''],
  ])('%j, as a proxy writes it, is the country %j', (told, country) =>
    expect(readPlace({ 'cf-ipcountry': told }, 'cf-ipcountry').country).toBe(country),
  );

  it('is not taken from a header that the owner did not name: anybody may write one', () =>
    expect(readPlace({ 'cf-ipcountry': 'PT' }, '').country).toBe(''));
});

describe('a report', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService();
  });
  afterEach(() => service.stop());
  const by = async (dimension: string, filter = '') => {
    const answer = await service.api(`/api/reports/breakdown?site=shop&dimension=${dimension}${filter}`);
    const { rows, unknown } = (await answer.json()) as Breakdown;
    return {
      rows: rows.map(({ key, clicks, conversations }) => [key, clicks, conversations]),
      unknown: unknown.clicks,
    };
  };

  it('tells clicks and conversations by language and country, and what is not known as not known', async () => {
    const { now } = service.clock;
    const click = anEvent(now - 60_000);
    await service.collect(aBeacon(now, [click]), { 'accept-language': 'pt-PT,pt;q=0.8', 'cf-ipcountry': 'PT' });
    await service.collect(aBeacon(now, [anEvent(now - 30_000)]), { 'accept-language': '*' });
    await fetch(`${service.origin}/go/poster`, {
      redirect: 'manual',
      headers: { 'user-agent': BROWSER, 'accept-language': 'de', 'cf-ipcountry': 'CH' },
    });
    await service.webhook(whatsappWebhook({ at: now, text: `Ref ${formatReference(click.reference ?? '')}` }));
    expect(await by('language')).toEqual({
      rows: [
        ['pt', 1, 1],
        ['de', 1, 0],
      ],
      unknown: 1,
    });
    expect(await by('country')).toEqual({
      rows: [
        ['PT', 1, 1],
        ['CH', 1, 0],
      ],
      unknown: 1,
    });
    expect(await by('country', '&filter=language:de')).toEqual({ rows: [['CH', 1, 0]], unknown: 0 });
  });
});
