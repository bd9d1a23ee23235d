import type { Overview } from '#core/report/overview.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Whether every column of the table, and the reasons below "unattributed", come to their totals.
 * @param hasReasons false: of money there are none to come to anything
 */
export function addsUp(overview: Overview, hasReasons = true): boolean {
  const { funnel, rows, clicksOfUnknownOrigin, unattributed, comparedUnattributed } = overview;
  return (
    close(sum(rows.map((row) => row.clicks)) + clicksOfUnknownOrigin, funnel.clicks) &&
    close(sum(rows.map((row) => row.conversations)) + unattributed.conversations, funnel.conversations) &&
    (!hasReasons || close(sum(unattributed.reasons.map((item) => item.conversations)), unattributed.conversations)) &&
    (comparedUnattributed === undefined ||
      close(sum(rows.map((row) => row.compared ?? 0)) + comparedUnattributed, funnel.conversations))
  );
}
