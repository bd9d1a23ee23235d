import { en } from './en.ts';

export type Strings = typeof en;

/** The language of the console. Elements read this name, so that a second language is chosen here and nowhere else. */
export const strings: Strings = en;
