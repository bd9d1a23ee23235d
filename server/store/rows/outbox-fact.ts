import type { Landing } from '#core/visit/landing.ts';
import type { SealedIds } from './sealed-ids.ts';

/** Something to be told, with all that is known of it now. */
export interface OutboxFact {
  /** Event id: the same for everyone who is told, at every try. */
  readonly fact: string;
  readonly kind: 'click' | 'start' | 'conversion';
  readonly event: string;
  readonly at: number;
  readonly attempts: number;
  readonly channel: string;
  readonly destination: string;
  /** Id of the message that started the conversation. */
  readonly message: string | null;
  readonly adId: string;
  readonly click: string | null;
  readonly page: string;
  readonly isConsented: boolean;
  /** How the visit of the click began, and earlier ones of the same visitor; oldest first. */
  readonly landings: readonly Landing[];
  /** Minor units. */
  readonly value: number | null;
  readonly currency: string | null;
  /** What the click's page brought. */
  readonly pageIds: SealedIds | null;
  /** What the person's messages brought, the newest first; `isOfStart`: up to the one that started the chat. */
  readonly chatIds: readonly (SealedIds & { readonly isOfStart: boolean })[];
}
