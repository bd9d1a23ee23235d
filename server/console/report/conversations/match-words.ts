import { strings } from '../../strings/strings.ts';
import type { Conversation } from '../api/conversation.ts';

/** The match in words, and the sentence that says what they mean. */
export interface MatchWords {
  readonly label: string;
  /** Why, where the label alone does not say it. */
  readonly reason: string | undefined;
  readonly text: string;
}

/**
 * @param siteDays how long a reference lives at this site
 * @param lookbackDays how far back this report looks
 */
export function matchWords(
  { method, reason }: Conversation['match'],
  siteDays: number,
  lookbackDays: number,
): MatchWords {
  const label = strings.matches[method];
  switch (reason) {
    case 'reference_in_link':
    case 'ad_referral':
    case 'reference_in_text':
    case 'one_live_neighbour':
      return { label, reason: undefined, text: strings.matchTexts[reason] };
    default: {
      const { title, text } = strings.reasons[reason];
      return { label, reason: title, text: text(reason === 'expired_reference' ? siteDays : lookbackDays) };
    }
  }
}
