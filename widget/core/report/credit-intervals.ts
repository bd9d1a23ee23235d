import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import { channelsOfPaths } from '../attribution/channels-of-paths.ts';
import { markovInterval } from '../attribution/markov-interval.ts';
import { MARKOV_MIN_CONVERSIONS } from '../attribution/markov-min-conversions.ts';
import { mergePaths } from '../attribution/merge-paths.ts';
import { repeatableRandom } from '../statistics/repeatable-random.ts';
import type { CreditIntervals, CreditLimits } from './credit-limits.ts';
import type { ToShare } from './credited-facts.ts';
import type { Dimension } from './dimension.ts';
import { journeyPaths } from './journey-paths.ts';
import { rowNames } from './row-names.ts';

const ROWS_AT_MOST = 100;
const SEED = 20_261_122;

/** What is known of the credits' limits, and the limits by row. */
export interface CreditedIntervals {
  readonly about: CreditIntervals;
  readonly limits: ReadonlyMap<string, CreditLimits>;
}

/**
 * By how much each row's credit might have come out otherwise: a bootstrap over the journeys.
 * @returns undefined for a model that learns nothing, or a dimension that no model shares by
 */
export function creditIntervals(
  model: AttributionModelName,
  dimension: Dimension,
  { facts, failures }: ToShare,
): CreditedIntervals | undefined {
  if (model !== 'markov' || dimension.of !== 'touchpoint') return;
  const none = new Map<string, CreditLimits>();
  const conversions = facts.reduce((sum, { count, path }) => sum + (path.length > 0 ? count : 0), 0);
  if (conversions < MARKOV_MIN_CONVERSIONS) {
    return { about: { kind: 'not_enough_data', conversions, needed: MARKOV_MIN_CONVERSIONS }, limits: none };
  }
  const led = facts.filter(({ path }) => path.length > 0);
  const came = journeyPaths(led, rowNames(dimension)).map((path) => ({ ...path, value: 0 }));
  const paths = mergePaths([...came, ...failures(dimension)]);
  const rows = channelsOfPaths(paths).length;
  if (rows > ROWS_AT_MOST) return { about: { kind: 'too_many_rows', rows, atMost: ROWS_AT_MOST }, limits: none };
  const result = markovInterval(paths, repeatableRandom(SEED));
  if (result.kind === 'not_enough_data') return { about: result, limits: none };
  const limits = result.intervals.map(({ channel, lower, upper }) => [channel, { lower, upper }] as const);
  return { about: { kind: 'intervals' }, limits: new Map(limits) };
}
