import type { LauncherOptions } from './launcher-options.ts';

/** A launcher that is drawn on a page: what an element, upgraded or not, may ask of it. */
export interface Launcher {
  /** Sets link, words and looks by the options. The first call makes the launcher visible. */
  update(options: LauncherOptions): void;
  /** Begins to measure. */
  connect(): void;
  /** Ends all measuring; nothing stays behind on the page. */
  disconnect(): void;
}
