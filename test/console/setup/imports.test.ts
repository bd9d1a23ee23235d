import { describe, expect, it } from 'vitest';
import { cellText } from '../../../server/console/setup/imports/cell-text.ts';
import { headingsOf } from '../../../server/console/setup/imports/headings-of.ts';
import { importAddress } from '../../../server/console/setup/imports/import-address.ts';
import { IMPORT_FIELDS } from '../../../server/console/setup/imports/import-kinds.ts';
import { readFile } from '../../../server/console/setup/imports/read-file.ts';
import { whyNoTable } from '../../../server/console/setup/imports/why-no-table.ts';
import { CONVERSION_IMPORT_FIELDS } from '../../../server/flows/conversions/import-conversions.ts';
import { SPEND_FIELDS } from '../../../server/flows/spend/spend-formats.ts';

describe('an import', () => {
  it('offers the fields that the API takes', () => {
    expect(IMPORT_FIELDS.spend).toEqual([...SPEND_FIELDS]);
    expect([...IMPORT_FIELDS.conversions].sort()).toEqual([...CONVERSION_IMPORT_FIELDS].sort());
  });

  it('finds the headings below the titles of an export', () => {
    const text = 'Campaign report\n1 Nov - 30 Nov\nDay,Campaign,"Cost, all"\n2026-11-01,autumn,"1,50"\n';
    expect(headingsOf(text)).toEqual(['Day', 'Campaign', 'Cost, all']);
    expect(headingsOf('"never ends')).toEqual([]);
  });

  it('names only the columns that somebody chose', () => {
    const address = importAddress('spend', {
      site: 'shop',
      mapping: { amount: 'Cost & fees', day: '' },
      constants: { currency: ' EUR ', source: '' },
      decimal: 'comma',
      dateFormat: 'dmy',
      isPreview: true,
    });
    const query = new URL(address, 'https://h.example').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      site: 'shop',
      decimal: 'comma',
      dateFormat: 'dmy',
      preview: 'true',
      columns: 'amount:Cost & fees',
      currency: 'EUR',
    });
  });

  it.each([
    ['day', '2026-11-01', 'de', '01.11.2026'],
    ['amount', '1234.50', 'de', '1.234,50'],
    ['value', 60, 'fr', '60'],
    ['amount', '', 'en', ''],
    ['value', null, 'en', ''],
    ['day', 'soon', 'en', 'soon'],
    ['ad', '120208123456789010', 'de', '120208123456789010'],
  ])('shows %s %j to who reads %s as %s', (column, value, locale, shown) => {
    expect(cellText(column, value, [locale])).toBe(shown);
  });

  it('reads what spreadsheets write', async () => {
    const text = 'Tag;Kosten\n1.11.2026;3,50 €';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(await readFile(new Blob([utf16]))).toBe(text);
    expect(await readFile(new Blob([`\ufeff${text}`]))).toBe(text);
    // As Excel saves "CSV" in the West: no letter of a campaign's name may be lost.
    const western = Uint8Array.from([...'Campaña;3,50 '].map((c) => c.charCodeAt(0)));
    expect(await readFile(new Blob([western, Uint8Array.of(0x80)]))).toBe('Campaña;3,50 €');
  });

  it.each([
    ['an empty file', 0, '', /^The file is empty/],
    ['a file of nothing but line ends', 4, '\r\n\r\n', /^The file is empty/],
    ['a workbook', 4_000, 'PK\u0003\u0004\u0014\u0000\u0006', /workbook/],
    ['a workbook of before', 4_000, 'ÐÏ\u0011à¡±', /workbook/],
    ['fifty megabytes', 50 * 1024 * 1024, 'day,amount', /larger than 20 MB/],
    ['a table', 10, 'day,amount', /^undefined$/],
  ])('says of %s what is wrong, before anything is sent', (_what, bytes, text, said) => {
    expect(String(whyNoTable(bytes, text))).toMatch(said);
  });
});
