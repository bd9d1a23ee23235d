import type { ConversationFact } from './fact.ts';

/**
 * The clicks that conversations came of.
 * @param repeats for each repeated click the one that counts in its place
 */
export function beganWith(
  conversations: readonly ConversationFact[],
  repeats: ReadonlyMap<string, string>,
): Set<string> {
  const began = new Set<string>();
  for (const { clickId } of conversations) if (clickId !== null) began.add(repeats.get(clickId) ?? clickId);
  return began;
}
