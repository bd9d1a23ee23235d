import { en, type FormWords } from './en.ts';

export const fr: FormWords = en;
