import { chooseLocale } from '../../locale/choose-locale.ts';
import { en, type Sentence } from './en.ts';

const others = {
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

type Words = Readonly<Record<Sentence, string | null>>;

let words: Words = en;

/** Fetches the reader's language; English stands where there is none, or where it cannot be fetched. */
export async function loadSentences(languages: readonly string[]): Promise<void> {
  const tag = chooseLocale(languages, Object.keys(others) as (keyof typeof others)[]);
  if (tag !== 'en') words = await others[tag]().catch(() => en);
}

/** The longest first: one sentence may be the beginning of another. */
const PATTERNS = (Object.keys(en) as Sentence[])
  .sort((a, b) => b.length - a.length)
  .map((sentence) => [sentence, patternOf(sentence)] as const);

function patternOf(sentence: string): RegExp {
  const parts = sentence.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.+?)')}$`, 's');
}

/**
 * What the service said, in the reader's words; undefined where these pages do not know the sentence.
 * @param said a whole sentence, or what is said of a field, without the field's name
 */
export function inWords(said: string): string | undefined {
  const bare = said.trim();
  for (const text of new Set([bare, bare.replace(/\.$/, '')])) {
    for (const [sentence, pattern] of PATTERNS) {
      const named = pattern.exec(text)?.slice(1);
      if (named) return filled(words[sentence] ?? sentence, named);
    }
  }
  return undefined;
}

/** What is named may itself be a sentence that is known: why a number is none. */
function filled(sentence: string, named: readonly string[]): string {
  let at = 0;
  return sentence.replaceAll('{}', () => {
    const one = named[at++] ?? '';
    return inWords(one) ?? one;
  });
}
