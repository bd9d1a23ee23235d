import { en, type SetupStrings } from './en.ts';

export const de: SetupStrings = en;
