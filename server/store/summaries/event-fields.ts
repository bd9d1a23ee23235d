import type { DimensionName } from '#core/report/dimension.ts';
import { DIMENSIONS } from '#core/report/dimensions.ts';

/** What a summary tells of an event's last touchpoint... */
export const TOUCHPOINT_FIELDS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
/** ...and of the event itself. */
export const CONTEXT_FIELDS = ['channel', 'destination', 'position', 'page', 'device', 'browser', 'os'] as const;
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
  method: [],
};

/** What must be known of events to tell them apart by some dimensions. */
export interface EventsToldBy {
  readonly fields: readonly EventField[];
  /** Whether it matters that an ad led to them at all. */
  readonly byTouchpoint: boolean;
}

export function eventsToldBy(dimensions: readonly DimensionName[]): EventsToldBy {
  return {
    fields: [...new Set(dimensions.flatMap((dimension) => FIELDS[dimension]))],
    byTouchpoint: dimensions.some((dimension) => DIMENSIONS[dimension].of === 'touchpoint'),
  };
}
