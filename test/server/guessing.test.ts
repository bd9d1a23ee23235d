import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SLIPS_AN_HOUR } from '../../server/store/writes/slip-hour.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { isReference } from '../../widget/core/reference/is-reference.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

const HOUR_MS = 3_600_000;

/** Code-shaped, and no code: what somebody sends who tries his luck. */
const GUESSES = Array.from({ length: 400 }, (_, i) => `ZZZZZZ${String(i).padStart(3, '0')}`)
  .filter((code) => !isReference(code))
  .map((code) => `Ref ${formatReference(code)}`);

describe('a number that is sent nearly-codes by the hundred', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService();
  });
  afterEach(() => service.stop());

  /** The last letter of a code left out. */
  const slipOf = (reference: string) => `Ref ${formatReference(reference).slice(0, -1)}`;
  const send = (...messages: Parameters<typeof whatsappWebhook>) => service.webhook(whatsappWebhook(...messages));
  const guesses = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ at, text: GUESSES[i] ?? '', from: `4477010${String(10_000 + i)}` }));
  const reasonAt = async (at: number) => (await service.conversations()).find((one) => one.at === at)?.match.reason;

  /** A click whose code, after "Ref" and with its end cut off, happens to pass for another code or does not. */
  const aSlip = (at: number, passes: boolean) => {
    for (;;) {
      const event = anEvent(at);
      if (isReference(`REF${event.reference?.slice(0, 6)}`) === passes) return event;
    }
  };
  const SLIPS = [
    { order: 'before', passes: false, unrepaired: 'no_reference' },
    { order: 'after', passes: false, unrepaired: 'no_reference' },
    { order: 'before', passes: true, unrepaired: 'unknown_reference' },
    { order: 'after', passes: true, unrepaired: 'unknown_reference' },
  ];

  it.each(SLIPS)(
    'repairs none that came in this hour, nor any that it had: $unrepaired, $order',
    async ({ order, passes, unrepaired }) => {
      const hour = Math.floor(service.clock.now / HOUR_MS) * HOUR_MS;
      const [slip, whole, later] = [0, 1, 2].map((i) => aSlip(hour - 60_000 - i, passes));
      await service.collect(
        aBeacon(
          service.clock.now,
          [slip, whole, later].flatMap((event) => event ?? []),
        ),
      );
      const honest = [
        { at: hour + 1_000, text: slipOf(slip?.reference ?? ''), from: '447700900301' },
        { at: hour + 2_000, text: `Ref ${formatReference(whole?.reference ?? '')}`, from: '447700900302' },
        { at: hour + HOUR_MS, text: slipOf(later?.reference ?? ''), from: '447700900303' },
      ];
      const wild = guesses(hour + 3_000, SLIPS_AN_HOUR - 1);
      if (order === 'after') await send(...wild);
      await send(...honest);
      if (order === 'before') await send(...wild);
      // As many as thumbs may slip: every one of them is looked at.
      expect(await reasonAt(hour + 1_000)).toBe('one_live_neighbour');
      expect((await service.notCounted())['reference_guessing']).toBeUndefined();

      const last = { at: hour + 4_000, text: GUESSES.at(-1) ?? '', from: '447700900304' };
      await send(last);
      expect(await reasonAt(hour + 1_000)).toBe(unrepaired);
      expect(await reasonAt(hour + 2_000)).toBe('reference_in_text');
      expect(await reasonAt(hour + HOUR_MS)).toBe('one_live_neighbour');
      expect((await service.notCounted())['reference_guessing']).toBe(SLIPS_AN_HOUR + 1);
      await send({ at: hour + 5_000, text: GUESSES.at(-2) ?? '', from: '447700900305' });
      expect((await service.notCounted())['reference_guessing']).toBe(SLIPS_AN_HOUR + 2);
    },
  );

  it('is not let off for codes that nobody was ever given', async () => {
    const hour = Math.floor(service.clock.now / HOUR_MS) * HOUR_MS;
    const slip = aSlip(hour - 60_000, false);
    await service.collect(aBeacon(service.clock.now, [slip]));
    const never = formatReference(anEvent(hour - 60_000).reference ?? '');
    await send(
      { at: hour + 1_000, text: slipOf(slip.reference ?? ''), from: '447700900301' },
      ...guesses(hour + 3_000, SLIPS_AN_HOUR).map((one) => ({ ...one, text: `${one.text}. And ${never}` })),
    );
    expect(await reasonAt(hour + 1_000)).toBe('no_reference');
  });

  it.each(['before', 'after'])(
    'is no guesser where each message also holds its own code, its click told %s',
    async (order) => {
      const hour = Math.floor(service.clock.now / HOUR_MS) * HOUR_MS;
      const slip = anEvent(hour - 60_000);
      const clicks = guesses(hour, SLIPS_AN_HOUR).map((_, i) => anEvent(hour - 50_000 + i));
      const tell = async () => {
        for (let i = 0; i < clicks.length; i += 50) {
          const { status } = await service.collect(aBeacon(service.clock.now, clicks.slice(i, i + 50)));
          expect(status).toBe(204);
        }
      };
      await service.collect(aBeacon(service.clock.now, [slip]));
      if (order === 'before') await tell();
      await send(
        { at: hour + 1_000, text: slipOf(slip.reference ?? ''), from: '447700900301' },
        ...guesses(hour + 3_000, SLIPS_AN_HOUR).map((one, i) => ({
          ...one,
          text: `Article ${one.text.slice(4)}, Ref ${formatReference(clicks[i]?.reference ?? '')}`,
        })),
      );
      if (order === 'after') await tell();
      expect(await reasonAt(hour + 1_000)).toBe('one_live_neighbour');
    },
  );

  it.each(['before', 'after'])(
    'comes to the same where the codes are forwarded, their clicks told %s',
    async (order) => {
      const hour = Math.floor(service.clock.now / HOUR_MS) * HOUR_MS;
      const slip = aSlip(hour - 60_000, false);
      const click = anEvent(hour - 50_000);
      await service.collect(aBeacon(service.clock.now, [slip, ...(order === 'before' ? [click] : [])]));
      const own = formatReference(click.reference ?? '');
      await send(
        { at: hour + 1_000, text: slipOf(slip.reference ?? ''), from: '447700900301' },
        ...guesses(hour + 3_000, SLIPS_AN_HOUR).map((one) => ({
          ...one,
          text: `${one.text}. And ${own}`,
          more: { context: { forwarded: true } },
        })),
      );
      if (order === 'after') await service.collect(aBeacon(service.clock.now, [click]));
      expect(await reasonAt(hour + 1_000)).toBe('no_reference');
    },
  );
});
