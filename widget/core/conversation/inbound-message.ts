import type { Platform } from './platform.ts';

/** The ad behind a chat, when the platform itself tells. */
export interface AdReferral {
  /** The platform's ad (or post) id, exact: 18 digits do not fit a JavaScript number. */
  readonly adId?: string;
  readonly sourceType: 'ad' | 'post';
  /** `ctwa_clid` verbatim. Absent for ads in WhatsApp Status; an ad id never takes its place. */
  readonly clickId?: string;
}

/** The one thing that leaves a channel's adapter: what one person did in one chat. */
export interface InboundMessage {
  readonly channel: Platform;
  /** `message`: something was sent. `opened`: the chat was opened and nothing said yet, a weaker sign. */
  readonly kind: 'message' | 'opened';
  /** text, image, order, postback, unsupported...: the platform's own word. */
  readonly form: string;
  /** The platform's id of the message, or what stands in for one; equal ids are the same message. */
  readonly messageId: string;
  /** Epoch milliseconds, by the platform. */
  readonly at: number;
  /** Every name of the number or page that was written to; the platform's own id first. */
  readonly destinations: readonly [string, ...string[]];
  /** Every id of the person, the most lasting first. */
  readonly contactIds: readonly [string, ...string[]];
  /** What was written; read for its reference and dropped. */
  readonly text: string;
  /** The link's own parameter (`ref`), where the platform hands it over. */
  readonly ref: string;
  readonly ad?: AdReferral;
  /** Passed on from another chat: a reference in it may be somebody else's. */
  readonly isForwarded?: boolean;
}
