import type { Evidence } from '../conversation/evidence.ts';
import type { Platform } from '../conversation/platform.ts';
import type { Match } from './match.ts';
import { reaches } from './reaches.ts';
import type { UnattributedReason } from './unattributed-reason.ts';

const DAY_MS = 86_400_000;

/** A click that one of the references belongs to. */
export interface KnownClick {
  readonly id: string;
  readonly reference: string;
  readonly at: number;
  readonly channel: Platform;
  readonly destination: string;
}

/** Whom a reference belongs to: the first who sent it whole, or else the first who sent it with a slip. */
export interface Owner {
  readonly reference: string;
  readonly contact: string;
}

/** A conversation start to be matched. */
export interface Start {
  readonly at: number;
  readonly contact: string;
  readonly channel: Platform;
  readonly destinations: readonly string[];
}

/**
 * Ties a conversation start to its click. First hit wins: the platform's own reference, the platform's ad, an intact
 * reference in the text, a repaired one. Pure: the same facts give the same match in whatever order they arrived.
 * @param lookbackDays how long a reference lives after its click
 */
export function matchStart(
  start: Start,
  evidence: Evidence,
  clicks: readonly KnownClick[],
  owners: readonly Owner[],
  lookbackDays: number,
): Match {
  const isOpen = ({ reference }: KnownClick, mustOwn: boolean) => {
    const owner = owners.find((one) => one.reference === reference);
    return owner ? owner.contact === start.contact : !mustOwn;
  };
  const judge = (references: readonly string[], mustOwn = evidence.isForwarded === true) =>
    judgeReferences(start, references, clicks, (click) => isOpen(click, mustOwn), lookbackDays);

  const platform = judge(evidence.platform, false);
  if (platform.click) return tied('platform', 'reference_in_link', 'certain', platform.click);
  if (evidence.ad) return { method: 'platform', reason: 'ad_referral', confidence: 'certain' };
  const exact = judge(evidence.text);
  if (exact.click) return tied('exact', 'reference_in_text', 'certain', exact.click);
  // A code that is known but spent, old or doubtful explains the message; only an unknown one may be a slip.
  const known = [platform.failure, exact.failure].find((failure) => failure && failure !== 'unknown_reference');
  const repaired = known ? undefined : judge(evidence.near);
  if (repaired?.click) return tied('repaired', 'one_live_neighbour', 'likely', repaired.click);
  const near = repaired?.failure === 'unknown_reference' ? undefined : repaired?.failure;
  const reason = known ?? near ?? platform.failure ?? exact.failure ?? 'no_reference';
  return { method: 'none', reason, confidence: 'none' };
}

interface Verdict {
  readonly click?: KnownClick;
  readonly failure?: UnattributedReason;
}

function judgeReferences(
  start: Start,
  references: readonly string[],
  clicks: readonly KnownClick[],
  isOpen: (click: KnownClick) => boolean,
  lookbackDays: number,
): Verdict {
  if (references.length === 0) return {};
  const fitting = clicks.filter(
    (click) =>
      references.includes(click.reference) &&
      click.channel === start.channel &&
      reaches(click.channel, click.destination, start.destinations),
  );
  // A message dated before its click shows a clock that is wrong, not a code that is: only age ends a reference.
  const live = fitting.filter((click) => start.at - click.at <= lookbackDays * DAY_MS);
  const free = live.filter(isOpen);
  const [click] = free;
  if (click && free.length === 1) return { click };
  if (free.length > 1) return { failure: 'ambiguous_reference' };
  if (live.length > 0) return { failure: 'second_use' };
  return { failure: fitting.length > 0 ? 'expired_reference' : 'unknown_reference' };
}

function tied(
  method: Match['method'],
  reason: Match['reason'],
  confidence: Match['confidence'],
  click: KnownClick,
): Match {
  return { method, reason, confidence, reference: click.reference, clickId: click.id };
}
