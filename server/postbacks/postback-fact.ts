import type { AdClickId } from '#core/visit/landing.ts';

/** An ad platform's id of its click, and when the visitor landed with it. */
export interface LandedClickId extends AdClickId {
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Something that happened, as a platform may be told it. */
export interface PostbackFact {
  /** The same at every try: platforms tell repeats by it. */
  readonly id: string;
  readonly kind: 'click' | 'start' | 'conversion';
  /** Our name of what happened: `click`, `conversation_start`, `lead`, `purchase`, or the conversion's own. */
  readonly event: string;
  /** The platform's name for it, by the owner's table. */
  readonly name: string;
  /** Epoch milliseconds; the same at every try. */
  readonly at: number;
  /** whatsapp, messenger, instagram... */
  readonly channel: string;
  /** The number, page or account that was written to, as its platform names it. */
  readonly destination: string;
  /** `cnv_...`; empty where no conversation is known. */
  readonly conversation: string;
  /** Our own id of the click: `clk_...`; empty where none is known. */
  readonly click: string;
  /** Address of the page that was clicked on, without query; empty where there was none. */
  readonly page: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  /** The platform's id of its own click-to-chat ad. */
  readonly adId: string;
  /** Whether the visitor of the website agreed. */
  readonly isConsented: boolean;
  /** Ids from the website's address, newest first. Empty if they may not be passed on. */
  readonly clickIds: readonly LandedClickId[];
  /**
   * Ids that were kept sealed for this: `contact` (the person's id at the platform), `ctwa_clid`, `user_agent`, and
   * cookies of other tags under their own names (`_fbp`, `_ga`...).
   */
  readonly ids: Readonly<Record<string, string>>;
  /** Whether something of the website's was left out because the visitor did not agree. */
  readonly isWithheld: boolean;
  /** Minor units; below zero for a refund. */
  readonly amount?: { readonly minor: number; readonly currency: string };
}
