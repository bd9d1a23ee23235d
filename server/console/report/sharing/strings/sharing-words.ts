import { chooseLocale } from '../../../locale/choose-locale.ts';
import { en, type SharingWords } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** What the dialogs of the report say, in the language that `loadSharingWords` chose. */
export let sharingWords: SharingWords = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadSharingWords(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  if (tag !== 'en') sharingWords = await others[tag]().catch(() => en);
}
