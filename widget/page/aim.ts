import type { LauncherOptions } from './launcher-options.ts';

/** Where a launcher points at a moment. */
export interface Aim {
  readonly options: LauncherOptions;
  /** Digits of the number, or page name or id. */
  readonly destination: string;
  /** The code in the link: nine symbols, or empty where no service is set. */
  readonly reference: string;
}
