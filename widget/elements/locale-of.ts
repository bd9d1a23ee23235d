import type { Words } from '../locales/words.ts';

type Locale = () => Promise<{ readonly words: Words }>;

/** The languages beside English, by the first part of their tags. One file each, fetched when a page speaks it. */
const LOCALES: Readonly<Record<string, Locale>> = {
  ar: () => import('../locales/ar.ts'),
  de: () => import('../locales/de.ts'),
  es: () => import('../locales/es.ts'),
  fr: () => import('../locales/fr.ts'),
  he: () => import('../locales/he.ts'),
  hi: () => import('../locales/hi.ts'),
  id: () => import('../locales/id.ts'),
  it: () => import('../locales/it.ts'),
  ja: () => import('../locales/ja.ts'),
  pt: () => import('../locales/pt-BR.ts'),
  th: () => import('../locales/th.ts'),
  tr: () => import('../locales/tr.ts'),
  vi: () => import('../locales/vi.ts'),
  zh: () => import('../locales/zh-Hans.ts'),
};

/** Names that languages had before, and that some systems still write. */
const FORMERLY: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

/** How to fetch the words for a language tag; nothing where English serves. Traditional Chinese is not simplified Chinese. */
export function localeOf(lang: string): Locale | undefined {
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(lang)) return undefined;
  const [first = ''] = lang.toLowerCase().split(/[-_]/);
  const name = FORMERLY[first] ?? first;
  return Object.hasOwn(LOCALES, name) ? LOCALES[name] : undefined;
}
