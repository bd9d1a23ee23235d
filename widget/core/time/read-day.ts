/** In which order a date is written. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date with numbers alone, in the order that was asked for; four digits in front are a year in any order. */
const NUMBERS: Readonly<Record<DateOrder, RegExp>> = {
  ymd: /^(?<year>\d{4})(?<mark>[-./]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  dmy: /^(?<day>\d{1,2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/,
  mdy: /^(?<month>\d{1,2})(?<mark>[-./])(?<day>\d{1,2})\k<mark>(?<year>\d{4})$/,
};
/** A month by its English name cannot be taken for a day. */
const NAMED = [
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i,
  /^(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i,
];

/** A calendar date as files write it, as `YYYY-MM-DD`; undefined when it is none, or not in this order. */
export function readDay(text: string, order: DateOrder): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  for (const pattern of [NUMBERS.ymd, NUMBERS[order], ...NAMED]) {
    const { year = '', month = '', day = '' } = pattern.exec(plain)?.groups ?? {};
    if (year === '') continue;
    const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
    const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const at = Date.parse(`${date}T00:00:00Z`);
    // February 30 would be read as a day in March.
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : undefined;
  }
  return;
}
