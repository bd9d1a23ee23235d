import type { DimensionName } from '#core/report/dimension.ts';
import { DIMENSIONS } from '#core/report/dimensions.ts';

/** What a summary tells of an event's last touchpoint... */
export const TOUCHPOINT_FIELDS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
/** ...and of the event itself. */
export const CONTEXT_FIELDS = [
  'channel',
  'destination',
  'position',
  'page',
  'device',
  'browser',
  'os',
  'language',
  'country',
] as const;
export const EVENT_FIELDS = [...TOUCHPOINT_FIELDS, ...CONTEXT_FIELDS] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** What of an event a dimension is told by. An event of a page has neither an ad of a platform's own nor a match. */
const FIELDS: Readonly<Record<DimensionName, readonly EventField[]>> = {
  origin: ['source', 'medium', 'campaign'],
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
  language: ['language'],
  country: ['country'],
  method: [],
};

/**
 * Tables of events, each telling apart by its fields alone. A report reads of the first that has all it asks for: most
 * ask for one dimension, and the table of everything has as many rows as there were visits.
 */
export const EVENT_TABLES: Readonly<Record<string, EventsToldBy>> = {
  origin: { fields: ['source', 'medium', 'campaign'], byTouchpoint: true },
  page: { fields: ['page'], byTouchpoint: false },
  circumstances: { fields: CONTEXT_FIELDS.filter((field) => field !== 'page'), byTouchpoint: false },
  everything: { fields: EVENT_FIELDS, byTouchpoint: true },
};

/** What must be known of events to tell them apart by some dimensions. */
export interface EventsToldBy {
  readonly fields: readonly EventField[];
  /** Whether it matters that an ad led to them at all. */
  readonly byTouchpoint: boolean;
}

/** The smallest table that tells events apart by all of these. */
export function eventTableFor(asked: readonly EventsToldBy[]): string {
  const [name] =
    Object.entries(EVENT_TABLES).find(([, table]) =>
      asked.every(
        ({ fields, byTouchpoint }) =>
          fields.every((field) => table.fields.includes(field)) && (table.byTouchpoint || !byTouchpoint),
      ),
    ) ?? [];
  return name ?? 'everything';
}

export function eventsToldBy(dimensions: readonly DimensionName[]): EventsToldBy {
  return {
    fields: [...new Set(dimensions.flatMap((dimension) => FIELDS[dimension]))],
    byTouchpoint: dimensions.some((dimension) => DIMENSIONS[dimension].of === 'touchpoint'),
  };
}
