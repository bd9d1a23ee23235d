import type { DimensionName } from '#core/report/dimension.ts';
import type { FactContext } from '#core/report/fact.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';

type TouchpointField = Extract<keyof Touchpoint, 'source' | 'medium' | 'campaign' | 'term' | 'content'>;
type ContextField = Extract<
  keyof FactContext,
  'channel' | 'destination' | 'position' | 'page' | 'device' | 'browser' | 'os'
>;
export type TallyField = TouchpointField | ContextField;

const ORIGIN = ['source', 'medium', 'campaign'] as const;
const CIRCUMSTANCES = ['channel', 'destination', 'position', 'device', 'browser', 'os'] as const;

/**
 * Which fields events are tallied by. A report takes the first that has all it asks for: most ask for one dimension,
 * and the tally by everything has nearly as many rows as there are events.
 */
export const TALLY_PARTS: Readonly<Record<string, readonly TallyField[]>> = {
  origin: ORIGIN,
  circumstances: CIRCUMSTANCES,
  content: ['source', 'medium', 'campaign', 'content'],
  term: ['source', 'medium', 'campaign', 'term'],
  page: ['page'],
  both: [...ORIGIN, ...CIRCUMSTANCES],
  everything: [...ORIGIN, 'content', 'term', ...CIRCUMSTANCES, 'page'],
};

/** What of an event a dimension is told by. An event of a page has neither an ad of a platform's own nor a match. */
const FIELDS: Readonly<Record<DimensionName, readonly TallyField[]>> = {
  origin: ORIGIN,
  source: ['source'],
  medium: ['medium'],
  campaign: ['campaign'],
  content: ['content'],
  term: ['term'],
  ad: [],
  adSet: [],
  entry: ['position'],
  position: ['position'],
  page: ['page'],
  channel: ['channel'],
  destination: ['destination'],
  device: ['device'],
  browser: ['browser'],
  os: ['os'],
  method: [],
};

/** The smallest tally that tells events apart by these dimensions. */
export function tallyPartFor(dimensions: Iterable<DimensionName>): string {
  const needed = new Set([...dimensions].flatMap((dimension) => FIELDS[dimension]));
  const [name] =
    Object.entries(TALLY_PARTS).find(([, fields]) => [...needed].every((field) => fields.includes(field))) ?? [];
  return name ?? 'everything';
}
