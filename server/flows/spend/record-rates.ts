import { mapColumns } from '#core/csv/map-columns.ts';
import { ownColumns } from '#core/csv/own-columns.ts';
import { readCsv } from '#core/csv/read-csv.ts';
import { Fault } from '#core/fault.ts';
import { isCurrency } from '#core/money/is-currency.ts';
import type { Rate } from '#core/money/rate-table.ts';
import { readDay } from '#core/time/read-day.ts';
import type { Site } from '../../config/config.ts';
import type { Store } from '../../store/store.ts';
import { refuseProblems } from '../refuse-problems.ts';

interface GivenRate {
  readonly day: string;
  readonly currency: string;
  readonly rate: string | number;
}

const FIELDS = ['day', 'currency', 'rate'];
/** More digits than any bank gives; beyond them an amount would be no number of ours. */
const RATE = /^\d{1,9}(\.\d{1,12})?$/;

/**
 * Keeps the rates of a table, all of them or none.
 * @returns how many
 * @throws Fault `bad_request`, naming the line or the place, and the field; `unavailable`
 */
export async function recordRates(
  store: Store,
  site: Site,
  given: string | GivenRate | readonly GivenRate[],
): Promise<number> {
  const rates = typeof given === 'string' ? fromTable(given, site) : fromJson('day' in given ? [given] : given, site);
  await store.recordRates(site.id, rates);
  return rates.length;
}

function fromTable(text: string, site: Site): Rate[] {
  const [header, ...records] = readCsv(text);
  if (!header) throw new Fault('bad_request', 'The table is empty; its first line is day,currency,rate.');
  const columns = ownColumns(header.cells, FIELDS);
  const missing = FIELDS.find((field) => !columns.has(field));
  if (missing) throw new Fault('bad_request', `line ${header.line}: there is no column ${missing}.`);
  const { rows, problems } = mapColumns(header, records, { columns, constants: new Map() });
  refuseProblems(problems);
  return rows.map(({ line, cells }) => {
    const cell = (field: string) => cells.get(field) ?? '';
    const read = readRate({ day: cell('day'), currency: cell('currency'), rate: cell('rate') }, site);
    if (typeof read === 'string') throw new Fault('bad_request', `line ${line}: ${read}.`);
    return read;
  });
}

function fromJson(given: readonly GivenRate[], site: Site): Rate[] {
  return given.map((one, i) => {
    const read = readRate(one, site);
    if (typeof read === 'string') throw new Fault('bad_request', `[${i}].${read}.`);
    return read;
  });
}

/** The rate as it is kept, or what is wrong with it, its field first. */
function readRate(given: GivenRate, site: Site): Rate | string {
  const day = readDay(given.day, 'ymd');
  if (day === undefined) return `day ${JSON.stringify(given.day.slice(0, 40))} is no date, YYYY-MM-DD`;
  const currency = given.currency.trim().toUpperCase();
  if (!isCurrency(currency))
    return `currency ${JSON.stringify(given.currency.slice(0, 40))} is no ISO 4217 code, like USD`;
  if (currency === site.currency) return `currency is the site's own, ${currency}: it has no rate`;
  const rate = String(given.rate).trim();
  if (!RATE.test(rate) || Number(rate) === 0) {
    return `rate ${JSON.stringify(rate.slice(0, 40))} is no rate above zero, written like 0.9215`;
  }
  return { day, currency, rate };
}
