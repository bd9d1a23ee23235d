import { describe, expect, it } from 'vitest';
import { parseColumnMapping } from '../../../widget/core/csv/column-mapping.ts';
import { mapColumns } from '../../../widget/core/csv/map-columns.ts';
import { ownColumns } from '../../../widget/core/csv/own-columns.ts';
import { readCsv } from '../../../widget/core/csv/read-csv.ts';

const FIELDS = ['day', 'amount', 'source'];

describe('a mapping of columns', () => {
  it.each([
    ['day:Date,amount:Cost,source=google', { day: 'Date', amount: 'Cost' }, { source: 'google' }],
    ['"amount:Cost, gross", day : Day of week:', { amount: 'Cost, gross', day: 'Day of week:' }, {}],
    ['source=a=b', {}, { source: 'a=b' }],
    ['', {}, {}],
  ])('%j is read', (text, columns, constants) => {
    const mapping = parseColumnMapping(text, FIELDS);
    expect([Object.fromEntries(mapping.columns), Object.fromEntries(mapping.constants)]).toEqual([columns, constants]);
  });

  it.each(['cost:Cost', 'day', 'day:A,day:B', 'day:A,day=2026-11-01', ':A', 'day;Date', '"day:Date'])(
    '%j is refused',
    (text) => expect(() => parseColumnMapping(text, FIELDS)).toThrow(/^columns: /),
  );

  it('finds headings that are a field’s own name, however their words are joined', () =>
    expect(
      Object.fromEntries(ownColumns(['External ID', 'external_id', ' KIND ', 'x'], ['externalId', 'kind'])),
    ).toEqual({
      externalId: 'External ID',
      kind: 'KIND',
    }));

  it('gives every row under the names of its fields, and names a row of another length', () => {
    const [header, ...records] = readCsv('Export of today\nDate;Cost\n1;"2;3"\n4\n5;6\n').slice(1);
    if (!header) throw new Error('no header');
    const { rows, problems } = mapColumns(header, records, parseColumnMapping('day:date,source=x', FIELDS));
    expect(rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
      [3, { source: 'x', day: '1' }],
      [5, { source: 'x', day: '5' }],
    ]);
    expect(problems).toMatchObject([{ line: 4, field: '' }]);
  });
});
