import { collectRequest } from './collect-request.ts';
import { freshEvent } from './fresh-event.ts';
import type { Load } from './load.ts';
import type { RequestKind } from './request-kind.ts';
import { webhookRequest } from './webhook-request.ts';
import { whatsappMessage } from './whatsapp-message.ts';

const EVENTS_A_BEACON = 50;

/** Builds everything ahead, so that sending costs next to nothing beside the service that is measured. */
export function buildLoad(kind: RequestKind, count: number): Load {
  const now = Date.now();
  if (kind === 'click') {
    const requests = Array.from({ length: count }, (_, i) =>
      collectRequest([freshEvent(i % 2 ? 'impression' : 'click', now)], now),
    );
    return { before: [], requests, rowsEach: 1 };
  }
  const rowsEach = kind === 'message' ? 1 : 50;
  // Every other message carries a code: some people delete it, some write by themselves.
  const clicks = Array.from({ length: Math.ceil((count * rowsEach) / 2) }, () => freshEvent('click', now));
  const message = (i: number) => whatsappMessage(now, i % 2 ? undefined : clicks[i / 2]?.reference);
  const before: Buffer[] = [];
  for (let i = 0; i < clicks.length; i += EVENTS_A_BEACON) {
    before.push(collectRequest(clicks.slice(i, i + EVENTS_A_BEACON), now));
  }
  const requests = Array.from({ length: count }, (_, i) =>
    webhookRequest(Array.from({ length: rowsEach }, (_, j) => message(i * rowsEach + j))),
  );
  return { before, requests, rowsEach };
}
