import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseConversations } from '../../server/console/report/api/parse-conversations.ts';
import { parseExplanation } from '../../server/console/report/api/parse-explanation.ts';
import { creditColumns } from '../../server/console/report/conversations/credit-columns.ts';
import { matchWords } from '../../server/console/report/conversations/match-words.ts';
import { readLatest } from '../../server/console/report/conversations/read-latest.ts';
import { windowDays } from '../../server/console/report/conversations/window-days.ts';
import { formatBefore } from '../../server/console/report/days/format-before.ts';
import { formatMoment } from '../../server/console/report/days/format-moment.ts';
import { changedSince } from '../../server/console/report/view/changed-since.ts';
import { aConversation, aTouchpoint } from './a-conversation.ts';
import { anOverview } from './an-overview.ts';

const never = new AbortController().signal;
const site = { id: 'shop', name: 'Shop', timeZone: 'Europe/Lisbon', lookbackDays: 30 };
const november = { site, range: { from: '2026-10-24', to: '2026-11-22' }, today: '2026-11-22' };

/** A server that knows one conversation at noon of each of the last days, and tells twenty a page. */
function serverOf(days: number) {
  const all = Array.from({ length: days }, (_, i) => {
    const at = Date.UTC(2026, 10, 22, 12) - (days - 1 - i) * 86_400_000;
    return aConversation({ id: `cnv_${days - 1 - i}`, at });
  });
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    const query = new URL(path, 'http://x').searchParams;
    asked.push(`${query.get('from')} ${query.get('cursor')}`.trim());
    const inside = all.filter(({ at }) => new Date(at).toISOString().slice(0, 10) >= (query.get('from') ?? ''));
    const start = Number(query.get('cursor'));
    const next = start + 20 < inside.length ? String(start + 20) : null;
    return Response.json({ conversations: inside.slice(start, start + 20), next });
  });
  return asked;
}

describe('the latest conversations', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('come newest first, over as many pages as there are', async () => {
    const asked = serverOf(30);
    const latest = await readLatest(november, 30, never);
    expect(latest.ok && latest.value.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => `cnv_${i}`));
    expect(asked).toEqual(['2026-10-24', '2026-10-24 20']);
  });

  it('are looked for in the last days first, and further back only while too few are found', async () => {
    const asked = serverOf(30);
    const latest = await readLatest(november, 600, never);
    expect(latest.ok && latest.value).toHaveLength(20);
    expect(asked).toEqual(['2026-11-21', '2026-11-15', '2026-10-24', '2026-10-24 20']);
  });

  it('are asked for by no request at all when there are none', async () => {
    const asked = serverOf(0);
    expect(await readLatest(november, 0, never)).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([]);
  });

  it('end today although the range ends later', async () => {
    const asked = serverOf(30);
    await readLatest({ ...november, range: { from: '2026-11-20', to: '2026-12-31' } }, 3, never);
    expect(asked).toEqual(['2026-11-20']);
  });

  it('say why when they cannot be read', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    expect(await readLatest(november, 3, never)).toEqual({ ok: false, failure: 'server' });
  });

  it('are guessed to lie in the whole range when there are few, and in a part of it when there are many', () => {
    expect(windowDays(20, 40, 30)).toBe(30);
    expect(windowDays(20, 1_200, 30)).toBe(1);
    expect(windowDays(20, 100, 30)).toBe(12);
  });

  it('are told apart from those that the reader has seen, but not when the first list was not read', () => {
    const read = (ids: string[] | undefined) => ({
      overview: anOverview(),
      ever: undefined,
      latest: ids?.map((id) => aConversation({ id })),
    });
    expect([...changedSince(read(['cnv_1']), read(['cnv_2', 'cnv_1']))]).toEqual(['cnv_2']);
    expect(changedSince(read(undefined), read(['cnv_1'])).size).toBe(0);
  });
});

describe('a conversation in words', () => {
  it.each([
    [{ method: 'exact', reason: 'reference_in_text' }, 'Exact', undefined],
    [{ method: 'repaired', reason: 'one_live_neighbour' }, 'Repaired', undefined],
    [{ method: 'platform', reason: 'ad_referral' }, 'By the platform', undefined],
    [{ method: 'none', reason: 'second_use' }, 'Unattributed', 'Forwarded'],
  ] as const)('says of %o what it means', (match, label, reason) => {
    expect(matchWords(match, 30, 7)).toMatchObject({ label, reason, text: expect.stringMatching(/\.$/) });
  });

  it('takes the age of a reference from the site, however far this report looks back', () => {
    expect(matchWords({ method: 'none', reason: 'expired_reference' }, 30, 7).text).toContain('30 days');
  });

  it('tells its moment by the clock of the site', () => {
    const at = Date.UTC(2026, 10, 22, 14, 3);
    expect(formatMoment(at, 'Europe/Lisbon', '2026-11-22')).toBe('Today 14:03');
    expect(formatMoment(at, 'Europe/Lisbon', '2026-11-23')).toBe('Yesterday 14:03');
    expect(formatMoment(at, 'Asia/Kathmandu', '2026-11-30')).toBe('22 Nov, 19:48');
    expect(formatMoment(at, 'Europe/Lisbon', '2027-01-01')).toBe('22 Nov 2026, 14:03');
  });

  it.each([
    [0, 'Same moment'],
    [-5_000, 'Same moment'],
    [1_000, '1 second before'],
    [59_999, '59 seconds before'],
    [3_600_000, '1 hour before'],
    [3 * 86_400_000 - 1, '2 days before'],
  ])('%d ms are %s, never rounded up', (ms, words) => {
    expect(formatBefore(ms)).toBe(words);
  });
});

describe('what a journey earned', () => {
  it('has a column a touchpoint while it is short', () => {
    const columns = creditColumns([aTouchpoint(), aTouchpoint()]);
    expect(columns.map(({ numbers, names }) => [numbers, names])).toEqual([
      [[1], ['google']],
      [[2], ['google']],
    ]);
  });

  it('has a column a source when it is long, and loses no credit over it', () => {
    const journey = Array.from({ length: 10 }, (_, i) =>
      aTouchpoint({ source: i % 2 ? 'google' : 'news', campaign: '' }, { linear: 0.1, 'last-click': i === 9 ? 1 : 0 }),
    );
    const columns = creditColumns(journey);
    expect(columns.map(({ names, numbers }) => [names, numbers.length])).toEqual([
      [['news', 'cpc'], 5],
      [['google', 'cpc'], 5],
    ]);
    expect(columns.map(({ credits }) => credits.get('last-click'))).toEqual([0, 1]);
    expect(columns[0]?.credits.get('linear')).toBeCloseTo(0.5, 12);
  });
});

describe('answers about conversations', () => {
  const entry = { ...aConversation(), destination: '351912345678', form: 'text', clickId: 'clk_1', ad: null };
  const touchpoint = { at: 1, source: 'google', medium: 'cpc', campaign: '', credits: { linear: 1, guess: 1 } };
  const click = { at: 2, page: 'https://shop.example/', position: 'floating', device: 'mobile' };
  const explained = { ...entry, click, lookbackDays: 30, journey: [touchpoint] };

  it('are read as they were sent, and no more than the page shows', () => {
    expect(parseConversations({ conversations: [entry], next: '1 a' })).toEqual({
      conversations: [aConversation()],
      next: '1 a',
    });
    expect(parseConversations({ conversations: [], next: null })).toEqual({ conversations: [], next: undefined });
  });

  it('tell each touchpoint with its credits, and only of models that exist', () => {
    const explanation = parseExplanation({ ...explained, journey: [{ ...touchpoint, adClickId: { kind: 'gclid' } }] });
    expect(explanation).toMatchObject({ ...aConversation(), click, lookbackDays: 30 });
    expect(explanation?.journey).toMatchObject([{ adClickId: 'gclid', credits: new Map([['linear', 1]]) }]);
    expect(parseExplanation({ ...explained, click: null })?.click).toBeUndefined();
  });

  it.each([
    undefined,
    {},
    { ...explained, click: undefined },
    { ...explained, click: { at: 1 } },
    { ...explained, journey: [{ at: 1 }] },
    { ...explained, journey: undefined },
    { ...explained, match: { method: 'toString', reason: 'no_reference' } },
    { ...explained, match: { method: 'none', reason: 'toString' } },
    { ...explained, at: 'now' },
  ])('are refused rather than half shown (case %#)', (body) => {
    expect(parseExplanation(body)).toBeUndefined();
  });
});
