import { chooseLocale } from '../../locale/choose-locale.ts';
import { en, type FormWords } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** What forms of every page say, in the language that `loadFormWords` chose. */
export let formWords: FormWords = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadFormWords(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  if (tag !== 'en') formWords = await others[tag]().catch(() => en);
}
