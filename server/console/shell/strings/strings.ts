import { chooseLocale } from '../../locale/choose-locale.ts';
import { en, type ShellStrings } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The words of the bar, in the language that `loadShellStrings` chose. */
export let shellStrings: ShellStrings = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadShellStrings(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  if (tag !== 'en') shellStrings = await others[tag]().catch(() => en);
}
