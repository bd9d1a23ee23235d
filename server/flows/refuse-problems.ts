import type { RowProblem } from '#core/csv/row-problem.ts';
import { Fault } from '#core/fault.ts';

/**
 * Refuses a file with anything wrong in it: half an import is worse than none.
 * @throws Fault `bad_request`, naming the first problem and how many more there are
 */
export function refuseProblems(problems: readonly RowProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: preview=true shows them)` : '';
  throw new Fault(
    'bad_request',
    `line ${first.line}: ${[first.field, first.message].filter(Boolean).join(' ')}${more}.`,
  );
}
