import type { LauncherOptions } from '../../launcher-options.ts';

/** What a visitor has answered, as far as is known. */
export type Answer = LauncherOptions['consent'];

/**
 * A place on the page that knows the visitor's answer.
 * @param tell called with each answer, also a repeated one
 * @returns whether the place is there; if not, it is asked again when the page has gone on
 */
export type ConsentSource = (tell: (answer: Answer) => void, signal: AbortSignal) => boolean;
