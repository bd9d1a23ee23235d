import { en, type SetupStrings } from './en.ts';

export const fr: SetupStrings = en;
