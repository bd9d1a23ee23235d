import type { Evidence } from '../conversation/evidence.ts';
import type { Match } from './match.ts';
import { type KnownClick, matchStart, type Owner, type Start } from './match-start.ts';

/** Everything that a conversation's first message may be judged by. */
export interface KnownFacts {
  /** What the message itself tells, with the openings of the chat before it. */
  readonly own: Evidence;
  /** What its edits tell, the earliest first. */
  readonly edits: readonly Evidence[];
  readonly clicks: readonly KnownClick[];
  readonly owners: readonly Owner[];
}

/**
 * Ties a first message to its click by its own words, and only where these leave a doubt by those of its edits: taking
 * a reference out takes nothing back, putting another in moves nothing, and mending one mends the tie.
 * @param lookbackDays how long a reference lives after its click
 */
export function matchMessage(start: Start, { own, edits, clicks, owners }: KnownFacts, lookbackDays: number): Match {
  const match = (evidence: Evidence) => matchStart(start, evidence, clicks, owners, lookbackDays);
  const first = match(own);
  if (first.confidence === 'certain') return first;
  return edits.map(match).find(({ confidence }) => confidence === 'certain') ?? first;
}
