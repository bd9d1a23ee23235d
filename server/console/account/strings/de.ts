import { type AccountStrings, en } from './en.ts';

export const de: AccountStrings = en;
