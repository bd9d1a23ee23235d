import type { Result } from './result.ts';
import type { Spread } from './spread.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const ranged = ({ median, min, max }: Spread) => `${whole(median)} (${whole(min)}-${whole(max)})`;

/** The results as lines of text: medians, with the least and the most in brackets. */
export function resultsTable(results: readonly Result[]): string {
  const rows = [
    ['', 'requests/s', 'rows/s', 'CPU us/request', 'p50 ms', 'p99 ms'],
    ...results.map((result) => [
      result.name,
      ranged(result.requestsPerSecond),
      result.rowsStored === undefined ? '-' : whole(result.rowsPerSecond.median),
      ranged(result.cpuUsPerRequest),
      result.p50Ms.median.toFixed(1),
      result.p99Ms.median.toFixed(1),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
