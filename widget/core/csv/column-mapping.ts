import { Fault } from '../fault.ts';
import { readCsv } from './read-csv.ts';

/** Where a table's fields are found. */
export interface ColumnMapping {
  /** Field to the heading of its column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Field to what it is in every row. */
  readonly constants: ReadonlyMap<string, string>;
}

/**
 * A mapping as it stands in an address: `day:Date,amount:Cost,source=google`, a colon before a heading and an equals
 * sign before a constant. One with a comma in it goes in quotes: `"amount:Cost, gross"`.
 * @param fields names that may be mapped
 * @param given constants that were said elsewhere
 * @throws Fault `bad_request`
 */
export function parseColumnMapping(
  text: string,
  fields: readonly string[],
  given: Readonly<Record<string, string | undefined>> = {},
): ColumnMapping {
  const columns = new Map<string, string>();
  const constants = new Map(
    Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
  for (const part of partsOf(text)) {
    const [, field = '', sign, value = ''] = /^\s*(\w+)\s*([:=])\s*(.*?)\s*$/s.exec(part) ?? [];
    if (!fields.includes(field)) {
      throw new Fault(
        'bad_request',
        `columns: ${JSON.stringify(part.slice(0, 60))} is not like field:Heading or field=constant; the fields are ${fields.join(', ')}`,
      );
    }
    if (columns.has(field) || constants.has(field)) throw new Fault('bad_request', `columns: ${field} is named twice`);
    (sign === ':' ? columns : constants).set(field, value);
  }
  return { columns, constants };
}

function partsOf(text: string): readonly string[] {
  try {
    return readCsv(text)[0]?.cells ?? [];
  } catch {
    throw new Fault('bad_request', 'columns: a quote does not end, or something follows it before the next comma');
  }
}
