/**
 * An impression, opening or click as it is kept, in the order of EVENT_COLUMNS: a list crosses to the writing thread at half
 * the cost of an object, and every visitor's beacon makes that crossing.
 */
export type EventRow = readonly [
  id: string,
  type: 'impression' | 'open' | 'click',
  /** Epoch milliseconds. */
  at: number,
  reference: string | null,
  channel: string,
  destination: string,
  position: string,
  page: string,
  visitor: string,
  device: string,
  browser: string,
  os: string,
  /** `Landing[]` as JSON. */
  landings: string,
  /** Whether the visitor agreed; empty: not, or not known. */
  consent: 'granted' | '',
  /** `pt`; empty: not told. */
  language: string,
  /** `PT`; empty: not told. */
  country: string,
];

export const EVENT_COLUMNS =
  'id, type, at, reference, channel, destination, position, page, visitor, device, browser, os, landings, consent, language, country';
