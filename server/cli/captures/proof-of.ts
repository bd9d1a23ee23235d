import type { ChannelAdapter } from '../../channels/channel-adapter.ts';
import type { WebhookRequest } from '../../channels/webhook-request.ts';
import type { Connection } from '../../config/config.ts';
import type { CapturedRequest } from './captured-request.ts';

export interface Proof {
  readonly isRight: boolean;
  /** The call as it was taken to be right, or as it came. */
  readonly call: WebhookRequest;
  /** It would be right, had it come at its own time: some signatures are good for five minutes. */
  readonly isOld: boolean;
}

/** Seconds since 1970, as signatures write their time. */
const TIMES = /(?<!\d)1\d{9}(?!\d)/g;

/**
 * Whether a captured call is what its platform sent, under one connection's secret. Tried at the time now and at the
 * times that its headers name, with and without a line break that an editor may have put at the end.
 */
export function proofOf(
  capture: CapturedRequest,
  origin: string,
  {
    adapter,
    connection,
    now,
  }: { readonly adapter: ChannelAdapter; readonly connection: Connection; readonly now: number },
): Proof {
  const callAt = (receivedAt: number, body: Buffer): WebhookRequest => ({
    url: `${origin}${capture.path}`,
    header: (name) => capture.headers.get(name),
    body,
    receivedAt,
  });
  const named = [...[...capture.headers.values()].join(' ').matchAll(TIMES)].map(
    ([seconds]) => Number(seconds) * 1_000,
  );
  for (const receivedAt of [now, ...named]) {
    for (const body of withoutLineBreak(capture)) {
      const call = callAt(receivedAt, body);
      if (adapter.verify(call, connection)) return { isRight: true, call, isOld: receivedAt !== now };
    }
  }
  return { isRight: false, call: callAt(now, capture.body), isOld: false };
}

function withoutLineBreak({ body, doubt }: CapturedRequest): readonly Buffer[] {
  const text = body.toString('latin1');
  const [lineBreak = ''] = /\r?\n$/.exec(text) ?? [];
  return doubt === '' || lineBreak === '' ? [body] : [body, body.subarray(0, body.length - lineBreak.length)];
}
