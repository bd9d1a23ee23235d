// Spreadsheets run a cell that begins so, also after a tab or a line break.
const FORMULA = /^[=+\-@\t\r\n]/;

/** A text as one CSV cell: quoted where it must be, and with an apostrophe before it where it would be run as a formula. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
