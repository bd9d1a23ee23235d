import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import type { Landing } from '../../../widget/core/visit/landing.ts';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { aBeacon, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import type { TestService } from '../test-service.ts';

let people = 0;

interface Journey {
  /** When the launcher was pressed, epoch milliseconds. */
  readonly at: number;
  readonly landings: readonly Landing[];
  /** How long after the press the first message came; none without it. */
  readonly messageAfterMs?: number;
  readonly click?: Partial<LauncherEvent>;
  /** The browser; `BROWSER` by default. */
  readonly userAgent?: string;
}

/** One person's way from ads to a chat, through the front door, at any time in the past or the future. */
export async function aJourney(service: TestService, { at, landings, messageAfterMs, click, userAgent }: Journey) {
  const person = ++people;
  const event = anEvent(at, { landings, ...click });
  const answer = await inTime(service, at + 1, () =>
    service.collect(
      aBeacon(at + 1, [event], { visitorId: `visitor-${String(person).padStart(4, '0')}` }),
      userAgent ? { 'user-agent': userAgent } : {},
    ),
  );
  if (answer.status !== 204) throw new Error(await answer.text());
  if (messageAfterMs !== undefined)
    await says(service, at + messageAfterMs, `Hi! Ref ${formatReference(event.reference ?? '')}`, person);
  return event;
}

/** A first message by somebody new. */
export async function says(service: TestService, at: number, text: string, person = ++people, more = {}) {
  const message = { text, at, from: String(447_700_900_000 + person), id: `wamid.J${person}`, more };
  await inTime(service, at, () => service.webhook(whatsappWebhook(message)));
}

/** Beacons are only believed about times close to the service's own. */
async function inTime(service: TestService, at: number, send: () => Promise<Response>): Promise<Response> {
  const before = service.clock.now;
  service.clock.now = at;
  const answer = await send();
  service.clock.now = before;
  return answer;
}
