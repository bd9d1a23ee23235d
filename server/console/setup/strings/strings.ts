import { chooseLocale } from '../../locale/choose-locale.ts';
import { en, type SetupStrings } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The words of this page, in the language that `loadStrings` chose. */
export let strings: SetupStrings = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadStrings(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  if (tag === 'en') return;
  strings = await others[tag]().catch(() => en);
  if (strings !== en) document.documentElement.lang = tag;
}
