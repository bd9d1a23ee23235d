import type { LauncherOptions } from '../launcher-options.ts';

/** An element whose launcher behaves. The panel's three are there once the element has one. */
export interface BehavedHost extends HTMLElement, Pick<LauncherOptions, 'site' | 'endpoint' | 'consent'> {
  /** Opens the panel; `false`, also as a promise, where there is none to open. */
  show?(): unknown;
  hide?(): unknown;
  toggle?(): unknown;
}
