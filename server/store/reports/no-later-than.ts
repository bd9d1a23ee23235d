import type { Touchpoint } from '#core/visit/touchpoint.ts';

/** What led to a message came before it, whatever the clocks say: WhatsApp tells time in whole seconds. */
export const noLaterThan =
  (at: number) =>
  (touchpoint: Touchpoint): Touchpoint =>
    touchpoint.at > at ? { ...touchpoint, at } : touchpoint;
