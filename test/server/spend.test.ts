import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API_KEY, startTestService, type TestService } from './test-service.ts';

interface Imported {
  readonly id: string | null;
  readonly isDuplicate: boolean;
  readonly format: string;
  readonly columns: Record<string, string>;
  readonly lines: number;
  readonly rows: number;
  readonly updated: number;
  readonly problems: readonly { line: number; field: string; message: string }[];
  readonly skipped: readonly { line: number }[];
  readonly preview: readonly Record<string, unknown>[];
}

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.stop());

const send = (csv: string, query: Record<string, string> = {}) =>
  service.send<Imported>('POST', `/api/spend/import?${new URLSearchParams({ site: 'shop', ...query })}`, csv);
const spend = async (query = '') =>
  (
    await service.send<{ spend: Record<string, string>[]; next: string | null }>(
      'GET',
      `/api/spend?site=shop&from=2026-10-01&to=2026-11-30${query}`,
    )
  ).answer;
const amounts = async () =>
  (await spend()).spend.map(({ day, source, campaign, ad, amount, currency }) =>
    [day, source, campaign, ad, amount, currency].filter(Boolean).join(' '),
  );
const imports = async () =>
  (await service.send<{ imports: { id: string; rows: number }[] }>('GET', '/api/spend/imports?site=shop')).answer
    .imports;
const undo = (id: string | null | undefined) => service.send('DELETE', `/api/spend/imports/${id}?site=shop`);

const EXPORTS: readonly (readonly [name: string, csv: string, query: Record<string, string>, expected: string[]])[] = [
  [
    'google',
    'Ad performance\n"October 31, 2026 - November 1, 2026"\nDay,Campaign,Ad group,Ad ID,Ad name,Currency code,Cost\n' +
      '2026-10-31,autumn,Frames,7001,Red,EUR,"1,234.50"\n2026-11-01,autumn,Frames,7001,Red,EUR,0.00\nTotal: Account, --, --, --, --,EUR,"1,234.50"\n',
    {},
    ['2026-10-31 google autumn 7001 1234.50 EUR', '2026-11-01 google autumn 7001 0.00 EUR'],
  ],
  [
    'meta',
    '\uFEFF"Campaign name","Ad set name","Ad name","Ad ID",Day,"Amount spent (USD)","Reporting starts","Reporting ends"\n' +
      '"","","","",,12.5,2026-10-31,2026-11-01\n' +
      'Winter,Lisbon,Red frame,120231004455667788,2026-10-31,7.5,2026-10-31,2026-10-31\n' +
      'Winter,Lisbon,Red frame,120231004455667788,2026-11-01,5,2026-11-01,2026-11-01\n',
    {},
    ['2026-10-31 meta Winter 120231004455667788 7.50 USD', '2026-11-01 meta Winter 120231004455667788 5.00 USD'],
  ],
  [
    'tiktok',
    'By Day,Campaign name,Ad group name,Ad name,Ad ID,Cost,Currency\n2026-11-01,Spark,Young,Clip,99,3.20,GBP\nTotal of 1 results,,,,,3.20,GBP\n',
    {},
    ['2026-11-01 tiktok Spark 99 3.20 GBP'],
  ],
  [
    'microsoft',
    'Gregorian date;Campaign;Ad group;Spend;Currency code\n11/1/2026;Brand;All;4,10;EUR\n',
    { decimal: 'comma', dateFormat: 'mdy' },
    ['2026-11-01 bing Brand 4.10 EUR'],
  ],
  [
    '',
    'Datum\tKosten\tKampagne\n01.11.2026\t€ 1.234,50\tHerbst\n01.11.2026\t0,50 €\tHerbst\n',
    {
      columns: 'day:Datum,amount:kosten,campaign:Kampagne,source=google,medium=cpc',
      currency: 'EUR',
      decimal: 'comma',
      dateFormat: 'dmy',
    },
    ['2026-11-01 google Herbst 1235.00 EUR'],
  ],
  [
    '',
    'day,source,medium,campaign,content,ad,amount,currency\n2026-11-01,x,paid-social,c,d,,"1,000",JPY\n',
    {},
    ['2026-11-01 x c 1000 JPY'],
  ],
];

describe('spend from a file', () => {
  it.each(EXPORTS)('of %s is understood: %j', async (format, csv, query, expected) => {
    const preview = await send(csv, { ...query, preview: 'true' });
    expect(preview.answer).toMatchObject({ id: null, format, problems: [], rows: expected.length });
    expect(await amounts()).toEqual([]);
    expect((await send(csv, query)).answer).toMatchObject({ format, rows: expected.length, isDuplicate: false });
    expect(await amounts()).toEqual(expected);
  });

  it('tells where it found each field, what it left out, and what the ads are called', async () => {
    const [, [, csv]] = EXPORTS as unknown as [never, readonly [string, string]];
    const { answer } = await send(csv);
    expect(answer.columns).toMatchObject({
      source: '=meta',
      medium: '=ad',
      currency: '=USD',
      amount: 'Amount spent (USD)',
    });
    expect(answer.skipped).toMatchObject([{ line: 2 }]);
    expect((await spend()).spend[0]).toMatchObject({ adName: 'Red frame', adSet: 'Lisbon', content: 'Red frame' });
  });

  const HEAD = 'day,source,campaign,amount,currency';
  const sheet = (...lines: string[]) => [HEAD, ...lines].join('\n');

  it('is replaced by a later word on the same day and ad, and stands again when that is taken back', async () => {
    const first = await send(sheet('2026-11-01,google,a,5,EUR', '2026-11-01,google,b,7,EUR'));
    const second = await send(
      sheet('2026-11-01,google,a,6,EUR', '2026-11-02,google,a,1,EUR', '2026-11-01,google,a,2,USD'),
    );
    const third = await send(sheet('2026-11-01,google,a,9,EUR'));
    expect([first, second, third].map(({ answer }) => answer.updated)).toEqual([0, 1, 1]);
    const all = [
      '2026-11-01 google a 9.00 EUR',
      '2026-11-01 google a 2.00 USD',
      '2026-11-01 google b 7.00 EUR',
      '2026-11-02 google a 1.00 EUR',
    ];
    expect(await amounts()).toEqual(all);
    expect((await imports()).map(({ id, rows }) => [id, rows])).toEqual([
      [third.answer.id, 1],
      [second.answer.id, 3],
      [first.answer.id, 2],
    ]);
    // Taking back what is no longer the last word changes nothing of the key.
    expect((await undo(second.answer.id)).status).toBe(200);
    expect(await amounts()).toEqual([all[0], all[2]]);
    await undo(third.answer.id);
    expect(await amounts()).toEqual(['2026-11-01 google a 5.00 EUR', '2026-11-01 google b 7.00 EUR']);
    await undo(first.answer.id);
    expect(await amounts()).toEqual([]);
    expect(await imports()).toEqual([]);
    expect((await undo(first.answer.id)).status).toBe(404);
  });

  it('is the same import when the same file comes again, and a new one after another came between', async () => {
    const five = sheet('2026-11-01,google,a,5,EUR');
    const first = await send(five);
    expect((await send(five)).answer).toMatchObject({ id: first.answer.id, isDuplicate: true });
    await send(sheet('2026-11-01,google,a,6,EUR'));
    expect((await send(five)).answer).toMatchObject({ isDuplicate: false, updated: 1 });
    expect(await amounts()).toEqual(['2026-11-01 google a 5.00 EUR']);
    expect(await imports()).toHaveLength(3);
  });

  it('is listed by pages without gaps or repeats', async () => {
    const lines = Array.from({ length: 25 }, (_, i) => `2026-11-0${(i % 9) + 1},google,c${i},1,EUR`).filter(
      (line) => line < '2026-11-03',
    );
    await send(sheet(...lines));
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await spend(`&limit=2&cursor=${encodeURIComponent(cursor)}`);
      seen.push(...page.spend.map(({ campaign = '' }) => campaign));
      cursor = page.next;
    }
    expect([...seen].sort()).toEqual(lines.map((line) => line.split(',')[2]).sort());
    expect((await service.send('GET', '/api/spend?site=shop&cursor=x')).status).toBe(400);
  });

  const uploadAs = (type: string, body: Buffer<ArrayBuffer>) =>
    fetch(`${service.origin}/api/spend/import?site=shop`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': type },
      body,
    });

  it('may be UTF-16, as spreadsheets export it, when its sender says so', async () => {
    const body = Buffer.from('\uFEFFDay\tCampaign\tCurrency code\tCost\n2026-11-01\tOtoño\tEUR\t5\n', 'utf16le');
    const upload = (type: string) => uploadAs(type, body);
    const unsaid = await upload('text/csv');
    expect([unsaid.status, await unsaid.text()]).toEqual([400, expect.stringContaining('charset=utf-16')]);
    expect((await upload('text/csv; charset=utf-16')).status).toBe(200);
    expect(await amounts()).toEqual(['2026-11-01 google Otoño 5.00 EUR']);
    expect((await upload('application/json')).status).toBe(415);
    const workbook = await service.send('POST', '/api/spend/import?site=shop', 'PK\u0003\u0004\u0014\u0000');
    expect(workbook.answer.error?.message).toBe('The body is a workbook and no text: save it as CSV.');
  });

  it('keeps the names of a file of Windows’ letters, or is refused: never garbled', async () => {
    const body = Buffer.from('Day\tCampaign\tCurrency code\tCost\n2026-11-01\tOtoño\tEUR\t5\n', 'latin1');
    const upload = (type: string) => uploadAs(type, body);
    const unsaid = await upload('text/csv');
    expect([unsaid.status, await unsaid.text()]).toEqual([400, expect.stringContaining('charset=windows-1252')]);
    expect((await upload('text/csv; charset=windows-1252')).status).toBe(200);
    expect(await amounts()).toEqual(['2026-11-01 google Otoño 5.00 EUR']);
  });

  it('may have bars between its cells', async () => {
    const { status } = await send('day|source|campaign|amount|currency\n2026-11-01|google|"a|b"|1,234.50|EUR\n');
    expect(status).toBe(200);
    expect(await amounts()).toEqual(['2026-11-01 google a|b 1234.50 EUR']);
  });

  it('belongs to its site', async () => {
    const { answer } = await send(sheet('2026-11-01,google,a,5,EUR'));
    expect((await service.send('DELETE', `/api/spend/imports/${answer.id}?site=other`)).status).toBe(404);
    expect(await amounts()).toHaveLength(1);
  });

  it('is refused whole when a line is wrong, and each is named', async () => {
    const wrong: readonly [string, string, RegExp][] = [
      ['02/11/2026,google,a,5,EUR', 'day', /no date with dateFormat=ymd/],
      ['2026-11-31,google,a,5,EUR', 'day', /no date/],
      ['2031-01-01,google,a,5,EUR', 'day', /future/],
      ['2026-11-01,,a,5,EUR', 'source', /source=google/],
      ['2026-11-01,google,a,"5,5",EUR', 'amount', /no amount with decimal=point/],
      ['2026-11-01,google,a,1.234,EUR', 'amount', /say decimal=comma/],
      ['2026-11-01,google,a,-5,EUR', 'amount', /below zero/],
      ['2026-11-01,google,a,USD 5,EUR', 'amount', /not in the line’s currency/],
      ['2026-11-01,google,a,,EUR', 'amount', /no amount/],
      ['2026-11-01,google,a,5,', 'currency', /currency=EUR/],
      ['2026-11-01,google,a,5,EURO', 'currency', /ISO 4217/],
      ['2026-11-01,google,a', '', /3 cells/],
    ];
    const csv = sheet('2026-11-01,google,a,5,EUR', ...wrong.map(([line]) => line));
    const { answer } = await send(csv, { preview: 'true' });
    expect(answer.problems).toEqual(
      wrong.map(([, field, message], i) => ({ line: i + 3, field, message: expect.stringMatching(message) })),
    );
    const refused = await send(csv);
    expect([refused.status, refused.answer.error?.message]).toEqual([
      400,
      expect.stringMatching(/^line 3: day .* \(and 11 more: preview=true shows them\)\.$/),
    ]);
    const range =
      'Campaign name,Ad ID,Amount spent (EUR),Reporting starts,Reporting ends\nA,1.2E+17,1,2026-11-01,2026-11-01\nB,1,1,2026-10-01,2026-10-31\n';
    expect((await send(range, { preview: 'true' })).answer.problems).toMatchObject([
      { line: 2, field: 'ad', message: expect.stringMatching(/spreadsheet rounded/) },
      { line: 3, field: 'day', message: expect.stringMatching(/broken down by day/) },
    ]);
    for (const [text, message] of [
      ['', /names a day and an amount/],
      ['a,b\n1,2\n', /names a day and an amount/],
      [HEAD, /no lines of spend/],
    ] as const) {
      const { status, answer } = await send(text);
      expect([status, answer.error?.message]).toEqual([400, expect.stringMatching(message)]);
    }
    expect(await imports()).toEqual([]);
    expect(await amounts()).toEqual([]);
  });
});

describe('rates', () => {
  const put = (body: unknown) => service.send<{ rates: number }>('PUT', '/api/rates?site=shop', body);
  const rates = async () =>
    (await service.send<{ currency: string; rates: object[] }>('GET', '/api/rates?site=shop')).answer;

  it('are set by a table or by JSON; others stay', async () => {
    expect((await put('Day;Currency;Rate\n2026-11-01;usd;0.9215\n2026-11-02;USD;0.92\n')).answer).toMatchObject({
      rates: 2,
    });
    expect((await put([{ day: '2026-11-02', currency: 'USD', rate: 0.93 }])).status).toBe(200);
    expect((await put({ day: '2026-11-02', currency: 'GBP', rate: '1.15' })).status).toBe(200);
    expect(await rates()).toEqual({
      currency: 'EUR',
      rates: [
        { day: '2026-11-02', currency: 'GBP', rate: '1.15' },
        { day: '2026-11-01', currency: 'USD', rate: '0.9215' },
        { day: '2026-11-02', currency: 'USD', rate: '0.93' },
      ],
    });
  });

  it('are refused whole when one is wrong', async () => {
    for (const [body, message] of [
      ['day,currency\n', /no column rate/],
      ['day,currency,rate\n2026-11-01,USD,1\n2026-11-01,USD,0\n', /^line 3: rate "0"/],
      ['day,currency,rate\n2026-11-01,EUR,1\n', /site's own/],
      ['day,currency,rate\n2026-11-01,USD,"0,92"\n', /rate "0,92"/],
      ['day,currency,rate\n1.11.2026,USD,1\n', /day "1.11.2026"/],
      [
        [
          { day: '2026-11-01', currency: 'USD', rate: 1 },
          { day: '2026-11-01', currency: 'ABC', rate: 1 },
        ],
        /^\[1\]\.currency/,
      ],
      [[{ day: '2026-11-01', currency: 'USD' }], /rate/],
      [[], /empty/],
    ] as const) {
      const { status, answer } = await put(body);
      expect([status, answer.error?.message]).toEqual([400, expect.stringMatching(message)]);
    }
    expect((await rates()).rates).toEqual([]);
  });
});
