import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributePaths } from '../../../widget/core/attribution/attribute-paths.ts';
import { formatCredits } from '../../../widget/core/attribution/format-credits.ts';
import { parsePathTable } from '../../../widget/core/attribution/parse-path-table.ts';
import { readCsv } from '../../../widget/core/csv/read-csv.ts';
import { Fault } from '../../../widget/core/fault.ts';

const SEED = 20261122;
const HEADER = 'path,total_conversions,total_conversion_value,total_null';

describe('a table of paths', () => {
  it.each<[string, string]>([
    ['as a spreadsheet writes it', `${HEADER}\r\na > b,1,2.5,3\r\n`],
    ['with a byte order mark and no last line end', `\uFEFF${HEADER}\na > b,1,2.5,3`],
    ['with old line ends', `${HEADER}\ra > b,1,2.5,3\r`],
    ['with columns in another order', 'total_null,path,total_conversion_value,total_conversions\n3,a > b,2.5,1\n'],
    [
      'with columns that nobody asked for',
      'id,path,total_conversions,x,total_conversion_value,total_null\n9,a > b,1,,2.5,3\n',
    ],
    ['with quoted cells', '"path","total_conversions","total_conversion_value","total_null"\n"a > b","1","2.5","3"\n'],
    ['with semicolons', `${HEADER.replaceAll(',', ';')}\na > b;1;2.5;3\n`],
    ['with tabs', `${HEADER.replaceAll(',', '\t')}\na > b\t1\t2.5\t3\n`],
    [
      'with spaces and capitals',
      ' Path , Total_Conversions ,TOTAL_CONVERSION_VALUE,total_null\n a  >  b , 1 , 2.5 , 3 \n',
    ],
    ['with empty lines', `\n${HEADER}\n\na > b,1,2.5,3\n  \n`],
    ['with numbers as programs write them', `${HEADER}\na > b,1e0,+2.50,3.\n`],
  ])('is read %s', (_what, text) =>
    expect(parsePathTable(text)).toEqual([{ channels: ['a', 'b'], conversions: 1, value: 2.5, nulls: 3 }]),
  );

  it('keeps names as they are', () =>
    expect(
      parsePathTable('path,total_conversions\n"a, ""b"" > a>b > (start) > __proto__",1\n5" ad,2\n"two\nlines",3\n'),
    ).toMatchObject([
      { channels: ['a, "b"', 'a>b', '(start)', '__proto__'] },
      { channels: ['5" ad'] },
      { channels: ['two\nlines'] },
    ]));

  it('takes value and nulls as 0 when there is no such column, and an empty path as unknown', () =>
    expect(parsePathTable('path,total_conversions\n,4\n')).toEqual([
      { channels: [], conversions: 4, value: 0, nulls: 0 },
    ]));

  it('may separate channels otherwise', () =>
    expect(parsePathTable('path,total_conversions\na|b,1', '|')).toMatchObject([{ channels: ['a', 'b'] }]));

  it('may hold no path at all', () => expect(parsePathTable(HEADER)).toEqual([]));

  it.each<[string, string]>([
    ['line 1: the table is empty', ' \n'],
    ['line 1, column path: is missing', 'total_conversions\n1'],
    ['line 1, column total_conversions: is missing', 'path,conversions\na,1'],
    ['line 1, column total_null: is there more than once', `${HEADER},Total_Null\na,1,1,1,1`],
    ['line 3: 3 cells under 4 columns', `${HEADER}\na,1,1,1\na,1,1`],
    ['line 2: 5 cells under 4 columns', `${HEADER}\na, b,1,1,1`],
    ['line 4, column total_conversions: "x"', `${HEADER}\n"a\nb",1,1,1\na,x,1,1`],
    ['line 2, column total_conversions: ""', `${HEADER}\na,,1,1`],
    ['line 2, column total_conversions: "-1" is not a number of 0 or more', `${HEADER}\na,-1,1,1`],
    ['line 2, column total_null: "NaN"', `${HEADER}\na,1,1,NaN`],
    ['line 2, column total_null: "1e400"', `${HEADER}\na,1,1,1e400`],
    ['line 2, column total_null: "0x10"', `${HEADER}\na,1,1,0x10`],
    ['line 2, column total_conversion_value: "1,234"', `${HEADER}\na,1,"1,234",0`],
    ['line 2, column total_conversion_value: 5 is the value of conversions', `${HEADER}\na,0,5,1`],
    ['line 2, column path: a channel without a name', `${HEADER}\na > ,1,1,1`],
    ['line 2, column path: a channel without a name', `${HEADER}\na >  > b,1,1,1`],
    ['line 3: a quoted cell does not end', `${HEADER}\na,1,1,1\n"a,1,1,1\n`],
    ['line 2: a quoted cell does not end, or something follows', `${HEADER}\n"a"b,1,1,1\n`],
  ])('is refused with "%s"', (message, text) => {
    expect(() => parsePathTable(text)).toThrow(Fault);
    expect(() => parsePathTable(text)).toThrow(message);
  });

  it('of a million characters in one cell is read', () =>
    expect(parsePathTable(`path,total_conversions\n"${'a""'.repeat(400_000)}",1`)[0]?.channels[0]).toHaveLength(
      800_000,
    ));
});

describe('a table of credits', () => {
  it('has a line for each channel and one for what is unattributed', () =>
    expect(
      formatCredits({
        kind: 'credits',
        credits: [
          { channel: 'mail, "new"', conversions: 1 / 3, value: -2 },
          { channel: 'ads', conversions: 2, value: 0 },
        ],
        unattributed: { conversions: 1, value: 9 },
      }),
    ).toBe('channel,conversions,value\n"mail, ""new""",0.3333333333333333,-2\nads,2,0\n(unattributed),1,9\n'));

  it('has only its columns when there is nothing to tell', () =>
    expect(formatCredits({ kind: 'no_conversions', unattributed: { conversions: 0, value: 0 } })).toBe(
      'channel,conversions,value\n',
    ));

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\r=x', '\n=x'])('does not let a spreadsheet run %j', (channel) => {
    const text = formatCredits({
      kind: 'credits',
      credits: [{ channel, conversions: 1, value: 0 }],
      unattributed: { conversions: 0, value: 0 },
    });
    expect(readCsv(text)[1]?.cells[0]).toBe(`'${channel}`);
  });

  it('is read back as it was written', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aé",;\t\r\n> '), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (channels) => {
        const paths = [{ channels, conversions: 7, value: 0.1, nulls: 0 }];
        const attributed = attributePaths('linear', paths);
        const credits = attributed.kind === 'credits' ? attributed.credits : [];
        const rows = readCsv(formatCredits(attributed)).slice(1, credits.length + 1);
        expect(rows.map(({ cells }) => [cells[0]?.replace(/^'/, ''), Number(cells[1]), Number(cells[2])])).toEqual(
          credits.map(({ channel, conversions, value }) => [channel, conversions, value]),
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
