import type { MappedRow } from '#core/csv/map-columns.ts';
import { Fault } from '#core/fault.ts';
import { exactMinorUnits } from '#core/money/exact-minor-units.ts';
import { isCurrency } from '#core/money/is-currency.ts';
import { type DecimalMark, readAmount } from '#core/money/read-amount.ts';
import { type DateOrder, readDay } from '#core/time/read-day.ts';
import type { AdName, SpendRow } from '../../store/rows/spend-sheet.ts';
import type { SpendField } from './spend-formats.ts';

/** What one line of a file says. */
export interface ReadSpend {
  readonly row: SpendRow;
  /** What its ad is called, where the line tells. */
  readonly ad: AdName | undefined;
}

export interface SpendCells {
  readonly decimal: DecimalMark;
  readonly dateFormat: DateOrder;
  /** The last day that there may be spend of. */
  readonly today: string;
}

type Refusal = { readonly field: SpendField; readonly message: string };

/** One line of a file as it is kept, or what is wrong with it. */
export function readSpendRow({ cells }: MappedRow, given: SpendCells): ReadSpend | { readonly refusal: Refusal } {
  const text = (field: SpendField) => cells.get(field) ?? '';
  const refuse = (field: SpendField, message: string) => ({ refusal: { field, message } });
  const day = dayIn(text('day'), given.dateFormat);
  if (day === undefined) return refuse('day', `${quoted(text('day'))} is no date with dateFormat=${given.dateFormat}`);
  if (day > given.today) return refuse('day', `${day} lies in the future`);
  const last = text('lastDay') && dayIn(text('lastDay'), given.dateFormat);
  if (last !== '' && last !== day)
    return refuse('day', `${day} to ${last} is more than a day: export it broken down by day`);
  const source = text('source');
  if (source === '') return refuse('source', 'is missing: map a column, or say source=google');
  const ad = text('ad').replace(/^'/, '');
  if (/^\d(\.\d+)?e\+\d+$/i.test(ad)) {
    return refuse('ad', `${quoted(ad)} is an id that a spreadsheet rounded: take it from the export itself`);
  }
  const money = moneyIn(text('amount'), text('currency'), given.decimal);
  if ('field' in money) return { refusal: money };
  const [name, adSet, campaign] = [text('adName'), text('adSet'), text('campaign')];
  return {
    row: { day, source, medium: text('medium'), campaign, content: text('content'), ad, ...money },
    ad: ad !== '' && (name || adSet || campaign) ? { ad, name, adSet, campaign } : undefined,
  };
}

/** A date, also with a time of day behind it. */
function dayIn(cell: string, order: DateOrder): string | undefined {
  return readDay(cell.replace(/(?:T|\s+)\d{1,2}:\d\d(:\d\d)?(\.\d+)?Z?$/, ''), order);
}

function moneyIn(cell: string, given: string, decimal: DecimalMark): Pick<SpendRow, 'amount' | 'currency'> | Refusal {
  const read = readAmount(cell, decimal);
  if (!read) return { field: 'amount', message: `${quoted(cell)} is no amount with decimal=${decimal}` };
  const currency = given.toUpperCase() || read.currency;
  if (currency === undefined)
    return { field: 'currency', message: 'is missing: map a column, or give one for every line, like currency=EUR' };
  if (!isCurrency(currency)) return { field: 'currency', message: `${quoted(currency)} is no ISO 4217 code, like EUR` };
  if (read.currency !== undefined && read.currency !== currency) {
    return { field: 'amount', message: `${quoted(cell)} is not in the line’s currency, ${currency}` };
  }
  try {
    const amount = exactMinorUnits(read.decimal, currency);
    return amount < 0 ? { field: 'amount', message: `${quoted(cell)} is below zero` } : { amount, currency };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const hint = decimal === 'point' ? '; if the point parts thousands, say decimal=comma' : '';
    return { field: 'amount', message: `${error.message}${hint}` };
  }
}

function quoted(cell: string): string {
  return JSON.stringify(cell.slice(0, 40));
}
