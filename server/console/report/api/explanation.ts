import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Money } from '#core/money/money.ts';
import type { Conversation } from './conversation.ts';

/** One contact that may earn credit, with what each model gives it. */
export interface ExplainedTouchpoint {
  readonly at: number;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  /** gclid, fbclid, ctwa_clid...: which ad platform named its click. */
  readonly adClickId: string | undefined;
  /** Of the models that look at one journey alone. */
  readonly credits: ReadonlyMap<AttributionModelName, number>;
}

/** One conversation, and why each ad earned what it earned. */
export interface Explanation extends Conversation {
  readonly click:
    | { readonly at: number; readonly page: string; readonly position: string; readonly device: string }
    | undefined;
  readonly lookbackDays: number;
  /** Oldest first. */
  readonly journey: readonly ExplainedTouchpoint[];
  /** What came of it, oldest first. */
  readonly conversions: readonly ExplainedConversion[];
  /** Who was told of it, and with what result. */
  readonly postbacks: readonly ExplainedPostback[];
}

export interface ExplainedConversion {
  readonly at: number;
  readonly kind: string;
  readonly name: string;
  readonly value: Money | undefined;
}

export interface ExplainedPostback {
  readonly postback: string;
  readonly event: string;
  readonly at: number;
  readonly status: string;
  readonly reason: string;
}
