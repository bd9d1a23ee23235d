import { en, type FormWords } from './en.ts';

export const de: FormWords = en;
