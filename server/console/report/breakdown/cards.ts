import type { DimensionName } from '#core/report/dimension.ts';

/** The lists of the page, and what each can be told by; the first of them is shown unless the address says otherwise. */
export const CARDS = {
  sources: ['origin', 'source', 'medium', 'campaign', 'content', 'term'],
  ads: ['ad', 'adSet'],
  places: ['page', 'position', 'entry', 'channel', 'destination'],
  devices: ['device', 'browser', 'os', 'language', 'country'],
  matches: ['method', 'reason', 'notCounted'],
} as const satisfies Record<string, readonly (DimensionName | 'reason' | 'notCounted')[]>;

export type CardName = keyof typeof CARDS;
export type CardTab = (typeof CARDS)[CardName][number];
