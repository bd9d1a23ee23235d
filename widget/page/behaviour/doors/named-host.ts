import type { BehavedHost } from '../behaved-host.ts';
import { findHost } from '../find-host.ts';

/** The element that a mark names by its id, `data-hullo="help"`; else the first on the page. */
export const namedHost = (mark: HTMLElement): BehavedHost | undefined => findHost(mark.dataset['hullo']);
