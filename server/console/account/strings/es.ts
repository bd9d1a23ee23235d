import { type AccountStrings, en } from './en.ts';

export const es: AccountStrings = en;
