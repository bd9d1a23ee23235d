/** The languages that there are words for, by the names of their files. */
const LOCALES = 'ar de es fr he hi id it ja pt-BR th tr vi zh-Hans'.split(' ');

/** Names that languages had before, and that some systems still write. */
const FORMERLY: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

/** Which words serve for a language tag: English where there are none. Traditional Chinese is not simplified Chinese. */
export function localeOf(lang: string): string {
  const [first = ''] = lang.toLowerCase().split(/[-_]/);
  const wanted = Object.hasOwn(FORMERLY, first) ? FORMERLY[first] : first;
  const found = LOCALES.find((name) => name.split('-')[0] === wanted);
  return (!/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(lang) && found) || 'en';
}
