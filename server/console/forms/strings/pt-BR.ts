import { en, type FormWords } from './en.ts';

export const ptBR: FormWords = en;
