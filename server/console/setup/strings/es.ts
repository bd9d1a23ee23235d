import { en, type SetupStrings } from './en.ts';

export const es: SetupStrings = en;
