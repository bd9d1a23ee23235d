import { chooseLocale } from '../locale/choose-locale.ts';
import { en } from './en.ts';

export type Strings = typeof en;

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
  // English is written as the reader's own country writes it.
  const english = languages.find((language) => /^en\b/i.test(language));
  strings = tag === 'en' ? { ...en, locale: english ?? en.locale } : await others[tag]().catch(() => en);
  if (tag !== 'en' && strings !== en) document.documentElement.lang = tag;
}
