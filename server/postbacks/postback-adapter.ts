import type { z } from 'zod';
import type { Aftermath } from './aftermath.ts';
import type { Outcome } from './outcome.ts';
import type { PostbackAnswer } from './postback-answer.ts';
import type { PostbackFact } from './postback-fact.ts';
import type { PostbackRequest } from './postback-request.ts';

/** Delivery by calls of ours. */
export interface RequestDelivery<Settings> {
  readonly by: 'request';
  /** Facts that share a call. More than one only where the answer tells the fate of each, or all share one. */
  readonly batchSize: number;
  /** Pure: the same facts make the same bytes. @param context what a try adds: its time, and a token if one is needed */
  request(facts: readonly PostbackFact[], settings: Settings, context: RequestContext): PostbackRequest;
  read(answer: PostbackAnswer, settings: Settings): Outcome;
  /** For platforms that take an event, and tell only later what became of it; by the receipt of the call. */
  readonly followUp?: {
    /** How long after the call to ask, in milliseconds. */
    readonly afterMs: number;
    request(receipt: string, settings: Settings, context: RequestContext): PostbackRequest;
    /** @param answer whose status says that all is well */
    read(answer: PostbackAnswer): Aftermath;
  };
  /** Fetches a short-lived token first, for platforms that want one. */
  readonly token?: {
    request(settings: Settings, now: number): PostbackRequest;
    read(answer: PostbackAnswer): { readonly token: string; readonly lifeSeconds: number } | undefined;
  };
  /** Whether the address is the owner's choice and may lead into a private network only if the owner says so. */
  mayBePrivate?(settings: Settings): boolean;
}

/** Delivery by a file that the owner downloads and hands on. */
export interface FileDelivery<Settings> {
  readonly by: 'file';
  file(facts: readonly PostbackFact[], settings: Settings): string;
}

export interface RequestContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Empty where the adapter asks for none. */
  readonly token: string;
}

/** How one platform is told what happened. */
export interface PostbackAdapter<Settings = unknown> {
  /** What an owner has to write down for it. */
  readonly settings: z.ZodType<Settings>;
  /** The names that the platform takes for an event. */
  readonly eventName: z.ZodType<string>;
  /** What it can be told. */
  readonly tells: readonly PostbackFact['kind'][];
  /** Settings that no log, list or dry run shows. */
  readonly secrets: readonly string[];
  /** How old a fact may be when it is sent, in milliseconds. */
  readonly maxAgeMs: number;
  /** How long after it happened the platform can first make sense of it, in milliseconds. */
  readonly settleMs: number;
  /** Ids that have to be kept sealed for it, by the names of `PostbackFact.ids`, at a channel. */
  needs(settings: Settings, channel: string): readonly string[];
  /** Why this fact cannot be told to this platform; undefined if it can. @param now epoch milliseconds */
  whyNot(fact: PostbackFact, settings: Settings, now: number): UnsendableReason | undefined;
  readonly delivery: RequestDelivery<Settings> | FileDelivery<Settings>;
}

/** Why a fact is not told: something that it would take is not known, or may not be said. */
export type UnsendableReason =
  | 'channel_not_supported'
  | 'click_too_old'
  | 'no_account_id'
  | 'no_click_id'
  | 'no_client_id'
  | 'no_consent'
  | 'no_contact_id'
  | 'no_page'
  | 'no_value'
  | 'refund';

/** Keeps the types of an adapter together while it is written, and lets it join the table. */
export function postbackAdapter<Settings>(adapter: PostbackAdapter<Settings>): PostbackAdapter {
  // The table forgets the settings' types; the configuration parses them by the adapter's own schema.
  return adapter as unknown as PostbackAdapter;
}
