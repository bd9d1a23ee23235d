import type { LitElement } from 'lit';
import type { Words } from '../../locales/words.ts';
import type { LauncherOptions } from '../../page/launcher-options.ts';
import type { Opening } from '../opening-at.ts';
import type { PanelOptions } from './panel-options.ts';

/** The element that a panel belongs to, as far as the panel knows it. */
export interface PanelHost extends LitElement, LauncherOptions, PanelOptions {
  open: boolean;
}

/** What the element knows beside its options, at each look anew. */
export interface PanelSurroundings {
  /** What the launcher does now: the options after closing hours and language. */
  readonly options: LauncherOptions;
  /** The words of the page's language, or of the one that serves; whoever draws a panel has brought them along. */
  readonly words: Words | undefined;
  /** The page's language, for times. */
  readonly lang: string;
  /** Tag of the language that the words are in. */
  readonly spoken: string;
  /** Whether somebody is there. Undefined: no hours are set, or they have not come. */
  readonly opening: Opening | undefined;
}
