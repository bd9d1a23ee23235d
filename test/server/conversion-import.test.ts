import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

interface Imported {
  readonly rows: number;
  readonly recorded: number;
  readonly duplicates: number;
  readonly problems: readonly { line: number; field: string; message: string }[];
  readonly preview: readonly Record<string, unknown>[];
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const send = (csv: string, query: Record<string, string> = {}) =>
  service.send<Imported>('POST', `/api/conversions/import?${new URLSearchParams({ site: 'shop', ...query })}`, csv);
const listed = async () =>
  (
    await service.send<{ conversions: { value: string; at: number; reason: string }[] }>(
      'GET',
      '/api/conversions?site=shop&from=2026-01-01&to=2026-12-31',
    )
  ).answer.conversions;

const EXPORT = [
  '\uFEFF"Order ID";Total;Date;"Customer; phone"',
  'A-1;"1.234,50 €";02/11/2026 09:15;+44 7700 900101',
  'A-2;-12,00;01.11.2026;"+52 55 1234 5678"',
  '',
].join('\r\n');
const COLUMNS = 'externalId:Order ID,value:Total,at:Date,"phone:Customer; phone",currency=EUR,kind=purchase';

describe('conversions from a file', () => {
  it('are shown before they are written: semicolons, a byte order mark, quotes, decimal commas, local times', async () => {
    const { status, answer } = await send(EXPORT, {
      columns: COLUMNS,
      decimal: 'comma',
      dateFormat: 'dmy',
      timeZone: 'Europe/Lisbon',
      preview: 'true',
    });
    expect([status, answer.problems, answer.recorded, answer.rows]).toEqual([200, [], 0, 2]);
    expect(answer.preview).toMatchObject([
      {
        line: 2,
        externalId: 'A-1',
        value: '1234.50',
        currency: 'EUR',
        at: Date.parse('2026-11-02T09:15:00Z'),
        tiedBy: 'phone',
      },
      // A date alone is its last moment, so that the chat of that day came before it.
      { line: 3, value: '-12.00', at: Date.parse('2026-11-01T23:59:59.999Z') },
    ]);
    expect(await listed()).toEqual([]);
  });

  it('are kept, tied by phone, and not counted again when the file comes again', async () => {
    await service.webhook(whatsappWebhook({ at: Date.parse('2026-11-02T08:00:00Z'), from: '447700900101' }));
    const query = { columns: COLUMNS, decimal: 'comma', dateFormat: 'dmy', timeZone: 'Europe/Lisbon' };
    expect((await send(EXPORT, query)).answer).toMatchObject({ recorded: 2, duplicates: 0 });
    expect((await send(EXPORT, query)).answer).toMatchObject({ recorded: 0, duplicates: 2 });
    expect((await listed()).map(({ value, reason }) => [value, reason])).toEqual([
      ['-12.00', 'unknown_contact'],
      ['1234.50', 'contact'],
    ]);
    const sameByApi = {
      externalId: 'A-1',
      kind: 'purchase',
      value: '1234.50',
      currency: 'EUR',
      at: '2026-11-02T09:15:00Z',
      phone: '+447700900101',
    };
    expect((await service.send('POST', '/api/conversions?site=shop', sameByApi)).answer).toMatchObject({
      duplicates: 1,
    });
  });

  it('need no mapping where headings are the names of fields, and take numbers of one country', async () => {
    const csv = 'external_id,kind,Phone,at,value,Currency\nB-1,LEAD,07911 123456,2026-11-01T10:00:00+01:00,,\n';
    const { answer } = await send(csv, { country: 'GB', preview: 'true' });
    expect(answer).toMatchObject({
      problems: [],
      preview: [
        { externalId: 'B-1', kind: 'lead', at: Date.parse('2026-11-01T09:00:00Z'), tiedBy: 'phone', value: null },
      ],
    });
  });

  const HEAD = 'externalId,kind,value,currency,at,contact,channel';
  const GOOD = 'good,purchase,5.00,EUR,2026-11-01 10:00,1,telegram';
  it.each([
    ['x,purchase,"5,00",EUR,2026-11-01 10:00,1,telegram', 'value', /no amount with decimal=point/],
    ['x,purchase,USD 5.00,EUR,2026-11-01 10:00,1,telegram', 'value', /not in the row’s currency/],
    ['x,purchase,5.001,EUR,2026-11-01 10:00,1,telegram', 'value', /more decimals than EUR/],
    ['x,purchase,5,,2026-11-01 10:00,1,telegram', 'currency', /missing/],
    ['x,purchase,5,EUR,02/11/2026,1,telegram', 'at', /no time with dateFormat=ymd/],
    ['x,purchase,5,EUR,2026-02-30,1,telegram', 'at', /no time/],
    ['x,purchase,5,EUR,2026-11-01 25:00,1,telegram', 'at', /no time/],
    ['x,purchase,5,EUR,2031-11-01,1,telegram', 'at', /future/],
    ['x,gift,5,EUR,2026-11-01,1,telegram', 'kind', /not lead, purchase or other/],
    [',purchase,5,EUR,2026-11-01,1,telegram', 'externalId', /missing/],
    ['x,purchase,5,EUR,2026-11-01,,telegram', 'conversationId', /missing/],
    ['x,purchase,5,EUR,2026-11-01,1,', 'channel', /missing/],
    ['x,purchase,5', '', /3 cells under 7 columns/],
  ])('%j is named by its line, and costs the whole file', async (line, field, message) => {
    const before = await listed();
    const csv = `${HEAD}\n${GOOD}\n\n${line}\n`;
    const preview = await send(csv, { preview: 'true' });
    expect(preview.answer.problems).toEqual([{ line: 4, field, message: expect.stringMatching(message) }]);
    expect(preview.answer.preview).toHaveLength(1);
    const { status, answer } = await send(csv);
    expect([status, answer.error?.message]).toEqual([400, expect.stringMatching(/^line 4: /)]);
    expect(await listed()).toEqual(before);
  });

  it.each([
    ['', {}, /empty/],
    ['externalId\n', {}, /no rows/],
    ['a,b\n1,2\n', { columns: 'externalId:Order' }, /no column "Order" for externalId; there are "a", "b"/],
    ['a,b\n1,2\n', { columns: 'order:a' }, /not like field:Heading/],
    ['a,a\n1,2\n', { columns: 'externalId:a' }, /several columns "a"/],
    ['a,b\n1,2\n', { columns: 'name:a,name:b' }, /named twice/],
    ['a\n"1\n', {}, /quoted cell/],
    ['a\n1\n', { decimal: 'dot' }, /decimal is not point or comma/],
    ['a\n1\n', { timeZone: 'Mars/Base' }, /timeZone is not an IANA time zone/],
    ['a\n1\n', { country: 'ZZ' }, /no country is called ZZ/],
  ])('%j with %j is refused in words', async (csv, query, message) => {
    const { status, answer } = await send(csv, query);
    expect([status, answer.error?.message]).toEqual([400, expect.stringMatching(message)]);
  });
});
