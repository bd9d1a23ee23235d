import { csvCell } from '../csv/csv-cell.ts';
import type { AttributedPaths } from './attribute-paths.ts';

/**
 * Credits as a CSV table: channel, conversions, value, all digits kept. What is unattributed has the last line, when
 * there is any, so that columns add up. Names that a spreadsheet would run as a formula begin with an apostrophe.
 * Lines end with a line feed; without credits there are only the column names and what is unattributed.
 */
export function formatCredits(attributed: AttributedPaths): string {
  const { conversions, value } = attributed.unattributed;
  const rows = [
    ...(attributed.kind === 'credits' ? attributed.credits : []),
    ...(conversions === 0 && value === 0 ? [] : [{ channel: '(unattributed)', conversions, value }]),
  ];
  const lines = rows.map((row) => `${csvCell(row.channel)},${row.conversions},${row.value}`);
  return ['channel,conversions,value', ...lines, ''].join('\n');
}
