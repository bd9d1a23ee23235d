import type { AdEvidence } from './ad-evidence.ts';

/** What a message says about the click it came from; all that is kept of its text. */
export interface Evidence {
  /** References in the platform's own parameter. */
  readonly platform: readonly string[];
  /** Intact references in the text, in order. */
  readonly text: readonly string[];
  /** References one slip away from something code-shaped in the text. */
  readonly near: readonly string[];
  /** Keyed hash of the ad's click id, by which the platform names the conversation later. */
  readonly adClick?: string;
  readonly ad?: AdEvidence;
  /** The text was passed on from another chat, so its references tell of somebody else's click. */
  readonly isForwarded?: true;
}
