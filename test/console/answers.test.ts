import { afterEach, describe, expect, it, vi } from 'vitest';
import { getJson } from '../../server/console/report/api/get-json.ts';
import { parseOverview } from '../../server/console/report/api/parse-overview.ts';
import { parseSeries } from '../../server/console/report/api/parse-series.ts';
import { parseSites } from '../../server/console/report/api/parse-sites.ts';
import { anOverview } from './an-overview.ts';
import { someFigures } from './some-figures.ts';

const never = new AbortController().signal;
const ask = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return getJson('/api/sites', parseSites, never);
};

describe('answers of the server', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('reads an overview as it was sent', () => {
    const sent = anOverview();
    expect(parseOverview(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  });

  it('reads a comparison as it was sent, and no half of one', () => {
    const rows = anOverview().rows.map((row) => ({ ...row, compared: row.conversations }));
    const sent = anOverview({ compare: 'linear', rows, comparedUnattributed: 1 });
    expect(parseOverview(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
    expect(parseOverview({ ...sent, comparedUnattributed: undefined })).toBeUndefined();
    expect(parseOverview({ ...sent, rows: anOverview().rows })).toBeUndefined();
    expect(parseOverview({ ...sent, compare: 'guess' })).toBeUndefined();
  });

  it('reads a day of before 1970 as any other, and no bar without its moments', () => {
    const point = { ...someFigures(), startsAt: -86_400_000, endsAt: 0, date: '1969-12-31', maturity: null };
    const sent = { from: point.date, to: point.date, grain: 'day', totals: someFigures(), comparison: null };
    expect(parseSeries({ ...sent, points: [point] })?.points[0]).toMatchObject({ startsAt: -86_400_000, endsAt: 0 });
    expect(parseSeries({ ...sent, points: [{ ...point, endsAt: null }] })).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'no',
    [],
    {},
    { ...anOverview(), funnel: { impressions: 1, clicks: 2 } },
    { ...anOverview(), rows: [{ source: 'google' }] },
    { ...anOverview(), rows: [{ source: 'a', medium: 'b', campaign: 'c', clicks: -1, conversations: 0 }] },
    { ...anOverview(), clicksOfUnknownOrigin: 'many' },
    { ...anOverview(), model: 'guess' },
    { ...anOverview(), unattributed: { conversations: 1, reasons: [{ reason: 'toString', conversations: 1 }] } },
  ])('shows no report rather than half of one (case %#)', (body) => {
    expect(parseOverview(body)).toBeUndefined();
  });

  it.each([
    [401, 'unauthorized'],
    [400, 'bad-range'],
    [403, 'refused'],
    [404, 'unknown-site'],
    [429, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ])('turns status %d into words for "%s"', async (status, failure) => {
    expect(await ask(async () => new Response('{}', { status }))).toEqual({ ok: false, failure });
  });

  it('takes a broken line, a page that is no JSON and a strange shape for three different things', async () => {
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      ok: false,
      failure: 'unreachable',
    });
    expect(await ask(async () => new Response('<h1>Bad gateway</h1>'))).toEqual({ ok: false, failure: 'unreadable' });
    expect(await ask(async () => Response.json({ sites: [{ id: 1 }] }))).toEqual({ ok: false, failure: 'unreadable' });
    expect(await ask(async () => Response.json({ sites: [] }))).toEqual({ ok: true, value: [] });
  });
});
