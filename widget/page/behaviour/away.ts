import { adoptSheet } from '../adopt-sheet.ts';

/**
 * Why a launcher is out of sight: switched off from afar, not meant for this page, outside of hours, or over a field that
 * is typed in.
 */
export type AwayReason = 'off' | 'elsewhere' | 'closed' | 'typing';

// A launcher over a field keeps its box, so that it is known when it may come back.
const CSS = 'a.off,a.elsewhere,a.closed{display:none!important}a.typing{visibility:hidden!important}';

export const away = {
  /** Takes a launcher out of sight for one reason, or lets go of that reason. */
  set(anchor: HTMLElement, reason: AwayReason, on: boolean): void {
    adoptSheet(anchor.getRootNode() as ShadowRoot, CSS);
    anchor.classList.toggle(reason, on);
  },

  /** Whether it was taken off this page; hours and typing are no such reasons. */
  is: (anchor: HTMLElement): boolean => anchor.matches('.off,.elsewhere'),
};
