import { type AccountStrings, en } from './en.ts';

export const fr: AccountStrings = en;
