import { chooseLocale } from '../locale/choose-locale.ts';
import { en, type Strings } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The words of the report, in the language that `loadStrings` chose. */
export let strings: Strings = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadStrings(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  const words = tag === 'en' ? en : await others[tag]().catch(() => en);
  // Numbers and dates are written as the reader's own country writes them.
  const [base] = words.locale.split('-');
  const own = languages.find((language) => language.toLowerCase().split('-')[0] === base);
  strings = { ...words, locale: own ?? words.locale };
  if (words !== en) document.documentElement.lang = tag;
}
