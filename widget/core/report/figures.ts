import type { Money } from '../money/money.ts';
import type { Cost } from './cost.ts';
import type { ReturnOnSpend } from './return-on-spend.ts';

/** Counts and money that add up over rows, bars and periods. */
export interface Figures {
  /** Launchers seen: half in view for one second in a visible tab. */
  readonly impressions: number;
  /** Panels opened. */
  readonly opens: number;
  /** Presses on a launcher or link that opened a chat. */
  readonly clicks: number;
  /** Presses again within a second of one that counts; not among `clicks`. */
  readonly repeatedClicks: number;
  /** First messages of new chats; as credit, whole for single-touch models only. */
  readonly conversations: number;
  /** Refunds lessen the value and are not counted. */
  readonly leads: number;
  readonly purchases: number;
  /** Worth of all conversions, by currency. */
  readonly value: readonly Money[];
  /** Worth of purchases alone, by currency. */
  readonly purchaseValue: readonly Money[];
  readonly spend: readonly Money[];
}

/** What the figures of one row come to. Ratios are sums over sums, and do not add up. */
export interface Costs {
  readonly costPerClick: Cost;
  readonly costPerConversation: Cost;
  readonly costPerLead: Cost;
  readonly costPerPurchase: Cost;
  /** ROAS. */
  readonly returnOnSpend: ReturnOnSpend;
}
