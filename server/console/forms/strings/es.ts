import { en, type FormWords } from './en.ts';

export const es: FormWords = en;
