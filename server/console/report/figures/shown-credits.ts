import type { Overview } from '#core/report/overview.ts';
import { shownColumn } from './shown-column.ts';

/** What a line of the table shows; the difference is that of the shown figures, so that a reader can check it. */
export interface ShownCredit {
  readonly conversations: number;
  readonly compared: number;
  readonly difference: number;
}

/** The figures of each row, in the order of the rows. Without a comparison the others are 0. */
export function shownCredits({ rows }: Overview): readonly ShownCredit[] {
  const own = shownColumn(rows.map((row) => row.conversations));
  const beside = shownColumn(rows.map((row) => row.compared ?? 0));
  return rows.map((_, i) => {
    const [conversations, compared] = [own[i] ?? 0, beside[i] ?? 0];
    return { conversations, compared, difference: Math.round((compared - conversations) * 100) / 100 };
  });
}
