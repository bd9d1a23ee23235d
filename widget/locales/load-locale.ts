import type { Words } from './words.ts';

type Locale = () => Promise<{ readonly words: Words }>;

const LOCALES: Readonly<Record<string, Locale>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  hi: () => import('./hi.ts'),
  id: () => import('./id.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  th: () => import('./th.ts'),
  tr: () => import('./tr.ts'),
  vi: () => import('./vi.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};

/**
 * Fetches the words of a language, one file each. In the files that the service hands out this module is replaced, as
 * `load-kit.ts` is: a table of hashed names would weigh as much as a language.
 * @param name as `localeOf` gives it
 */
export const loadLocale = (name: string): ReturnType<Locale> =>
  LOCALES[name]?.() ?? Promise.reject(new Error(`no words for ${name}`));
