import { DRAFTED, type Draft } from '../draft.ts';

/** What a button cannot do without: empty, pages keep their own. */
const NEVER_EMPTY: readonly string[] = ['channel', 'to', 'placement'];

/**
 * What of a draft pages are told. One that the owner has emptied is told as empty, which takes the text of a page's own
 * snippet off; one that was never touched is left to the page.
 */
export function publishedWords({ attributes }: Pick<Draft, 'attributes'>): Readonly<Record<string, string>> {
  const told = DRAFTED.map((name) => [name, attributes[name]] as const).filter(
    ([name, value]) => value !== undefined && (value !== '' || !NEVER_EMPTY.includes(name)),
  );
  return Object.fromEntries(told) as Record<string, string>;
}
