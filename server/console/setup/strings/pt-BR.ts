import { en, type SetupStrings } from './en.ts';

export const ptBR: SetupStrings = en;
