/** A conversion of the owner's own, such as Booked, that a platform is to be told: as it is typed. */
export interface OwnEvent {
  /** What reports of it call it. */
  readonly ours: string;
  /** What the platform calls it; empty: not told. */
  readonly theirs: string;
}

/** What keeps a line of the owner's own from being taken. */
export type OwnEventProblem = 'nameless' | 'twice';

/**
 * What is wrong with each line; undefined where nothing is. A line without any word is none.
 * @param others names that stand elsewhere in the form
 */
export function ownEventProblems(
  lines: readonly OwnEvent[],
  others: readonly string[],
): readonly (OwnEventProblem | undefined)[] {
  const seen = new Set(others);
  return lines.map(({ ours, theirs }) => {
    const name = ours.trim();
    if (name === '') return theirs.trim() === '' ? undefined : 'nameless';
    if (seen.has(name)) return 'twice';
    seen.add(name);
    return undefined;
  });
}

/** Names, as an owner separates them: by commas or lines. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
