import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseConversations } from '../../server/console/report/api/parse-conversations.ts';
import { parseExplanation } from '../../server/console/report/api/parse-explanation.ts';
import { creditColumns } from '../../server/console/report/conversations/credit-columns.ts';
import { matchWords } from '../../server/console/report/conversations/match-words.ts';
import { readLatest } from '../../server/console/report/conversations/read-latest.ts';
import { formatBefore } from '../../server/console/report/days/format-before.ts';
import { formatMoment } from '../../server/console/report/days/format-moment.ts';
import { changedSince } from '../../server/console/report/view/changed-since.ts';
import { aConversation, aTouchpoint } from './a-conversation.ts';
import { aReading } from './a-reading.ts';
import { aView } from './a-view.ts';

const never = new AbortController().signal;
const november = aView();

describe('the latest conversations', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are asked for newest first, in one request', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return Response.json({ conversations: [aConversation({ id: 'cnv_2' }), aConversation()], next: 'more' });
    });
    const latest = await readLatest(november, never);
    expect(latest.ok && latest.value.map(({ id }) => id)).toEqual(['cnv_2', aConversation().id]);
    expect(asked).toEqual([
      '/api/conversations?site=shop&from=2026-10-24&to=2026-11-22&lookbackDays=30&order=newest&limit=20',
    ]);
  });

  it('say why when they cannot be read', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    expect(await readLatest(november, never)).toEqual({ ok: false, failure: 'server' });
  });

  it('are told apart from those that the reader has seen, but not when the first list was not read', () => {
    const read = (ids: string[] | undefined) => aReading({ latest: ids?.map((id) => aConversation({ id })) });
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
    expect(parseConversations({ conversations: [entry], next: 'more' })).toEqual([aConversation()]);
    expect(parseConversations({ conversations: [], next: null })).toEqual([]);
    expect(parseConversations({ conversations: [{}], next: null })).toBeUndefined();
  });

  it('tell each touchpoint with its credits, and only of models that exist', () => {
    const explanation = parseExplanation({ ...explained, journey: [{ ...touchpoint, adClickId: { kind: 'gclid' } }] });
    expect(explanation).toMatchObject({ ...aConversation(), click, lookbackDays: 30 });
    expect(explanation?.journey).toMatchObject([{ adClickId: 'gclid', credits: new Map([['linear', 1]]) }]);
    expect(parseExplanation({ ...explained, click: null })?.click).toBeUndefined();
  });

  it('reads what came of it with what it was worth, to the cent', () => {
    const sale = { at: 1, kind: 'purchase', name: 'frames', value: '129.90', currency: 'EUR' };
    const conversions = [sale, { ...sale, value: '-5', currency: 'JPY' }, { ...sale, value: null, currency: null }];
    expect(parseExplanation({ ...explained, conversions })?.conversions.map(({ value }) => value)).toEqual([
      { amount: 12_990, currency: 'EUR' },
      { amount: -5, currency: 'JPY' },
      undefined,
    ]);
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
