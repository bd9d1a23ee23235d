import type { ChannelConnection } from './channel-connection.ts';
import type { Reading } from './reading.ts';
import type { WebhookRequest } from './webhook-request.ts';

/** How one platform's calls are checked and read. */
export interface ChannelAdapter {
  /** What proves a call, in words for an owner whose calls are refused. */
  readonly proof: string;
  /** Whether this platform sent these bytes. Never throws. */
  verify(request: WebhookRequest, connection: ChannelConnection): boolean;
  /**
   * What the call tells, every item a message or counted as skipped.
   * @throws SyntaxError if the body is not what the platform writes (JSON, or a form)
   */
  read(request: WebhookRequest, connection: ChannelConnection): Reading;
  /** What the platform wants to hear: Twilio, for one, would send a plain "ok" on to the person. */
  readonly answer: { readonly type: string; readonly body: string };
}
