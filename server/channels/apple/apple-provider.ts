import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import type { HmacKind } from '../is-hmac.ts';
import type { SkipReason } from '../reading.ts';

/**
 * Places where a value may stand, the first that holds something wins: a dotted path in the body, or
 * `header:<name>`.
 */
export type Places = readonly string[];

/** How one provider hands on what Apple told it. Knowledge as data: a new provider is a new file of this shape. */
export interface AppleProvider {
  readonly name: string;
  /** `jwt`: HS256 under the base-64 decoded secret; `bearer`: the secret itself; else a signature over the body. */
  readonly proof:
    | { readonly scheme: 'jwt' | 'bearer' }
    | ({ readonly scheme: 'hmac'; readonly header: string } & HmacKind);
  readonly messageId: Places;
  readonly contact: Places;
  readonly destination: Places;
  /** What tells a message from what is none. */
  readonly type: Places;
  /** Text, picture, choice...: in the provider's own word. */
  readonly form: Places;
  readonly text: Places;
  /** What the link carried: `biz-intent-id`, which holds the reference, and `biz-group-id`. */
  readonly intent: Places;
  readonly group: Places;
  /** Apple itself gives no time; without one, the time of receipt stands in. */
  readonly at: Places;
  /** What each type is. A type that is not listed may be a first message. */
  readonly types: ReadonlyMap<string, InboundMessage['kind'] | SkipReason>;
}
