import { type AccountStrings, en } from './en.ts';

export const ptBR: AccountStrings = en;
