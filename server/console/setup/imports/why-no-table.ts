import { isWorkbook } from '#core/csv/is-workbook.ts';

const MEGABYTES_AT_MOST = 20;

/** Why a file is not worth sending, as the service itself would say it; undefined where it may hold a table. */
export function whyNoTable(bytes: number, text: string): string | undefined {
  if (text.trim() === '') return 'The file is empty; its first line names the columns.';
  if (isWorkbook(text)) return 'The body is a workbook and no text: save it as CSV.';
  if (bytes <= MEGABYTES_AT_MOST * 1024 * 1024) return undefined;
  return `The body is larger than ${MEGABYTES_AT_MOST} MB; send it in several parts.`;
}
