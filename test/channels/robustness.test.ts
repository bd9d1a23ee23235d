import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelAdapters } from '../../server/channels/channel-adapters.ts';
import type { ChannelConnection } from '../../server/channels/channel-connection.ts';
import { parseExactJson } from '../../server/channels/parse-exact-json.ts';
import { PLATFORMS } from '../../server/channels/platforms.ts';
import type { Reading } from '../../server/channels/reading.ts';
import { aRequest, RECEIVED_AT } from './a-request.ts';
import { payloadText } from './payload-text.ts';

const SEED = 20261122;
const CONNECTION: ChannelConnection = { secret: 'x', destinations: ['bot'] };
const REASONS = new Set(
  'echo edit error group incomplete reaction receipt revoke system tap typing unknown_item'.split(' '),
);

/** Which adapter reads which folder, and where in its payloads the items stand (`*` is every one of a list). */
const KINDS: readonly (readonly [platform: string, folder: string, file: RegExp, items: readonly string[]])[] = [
  ['meta', 'whatsapp', /./, ['entry.*.changes.*.value.messages.*', 'entry.*.changes.*.value.statuses.*']],
  ['meta', 'messenger', /./, ['entry.*.messaging.*']],
  ['meta', 'instagram', /./, ['entry.*.messaging.*']],
  ['telegram', 'telegram', /^\d/, ['']],
  ['apple', 'apple', /^\d/, ['']],
  ['line', 'others', /^line/, ['events.*']],
  ['viber', 'others', /^viber/, ['']],
  ['chatwoot', 'others', /^chatwoot/, ['']],
  ['generic', 'others', /^generic/, ['messages.*']],
];

const SAMPLES = KINDS.flatMap(([platform, folder, pattern, items]) =>
  readdirSync(join(import.meta.dirname, '../payloads', folder))
    .filter((file) => pattern.test(file))
    .map((file) => {
      const json = parseExactJson(payloadText(`${folder}/${file}`)) as { body?: unknown };
      return { platform, file, items, body: folder === 'apple' ? json.body : json };
    }),
);

/** Every path in a JSON value. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
      : [];
  return [[...path], ...inner];
}

/** A copy with something else, or nothing, at a path. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string, unknown>;
  parts[key] = changed(parts[key], rest, to);
  return copy;
}

/** Whether a path points into an item, not at the envelope around it nor at the item itself. */
function isInside(path: readonly string[], items: readonly string[]): boolean {
  return items.some((pattern) => {
    const steps = pattern.split('.').filter(Boolean);
    return path.length > steps.length && steps.every((step, i) => step === '*' || step === path[i]);
  });
}

/** JSON of every kind, with the numbers and words on which readers stumble. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    -1,
    1e300,
    0.5,
    '1e999',
    '99999999999999999999',
    '__proto__',
    'constructor',
    'toString',
    '\u0000\uD800',
    'a'.repeat(10_000),
    { __proto__: null },
    [[[[]]]],
    { length: 5 },
  ),
);

function read(platform: string, body: unknown): Reading {
  const adapter = channelAdapters.get(platform);
  if (!adapter) throw new Error(`No adapter for ${platform}.`);
  return adapter.read(aRequest(JSON.stringify(body) ?? 'null'), CONNECTION);
}

const itemsOf = ({ messages, skipped }: Reading) => messages.length + skipped.length;

/** What everybody behind an adapter may rely on. */
function expectSound({ messages, skipped, aliases, conversions }: Reading): void {
  for (const reason of skipped) expect(REASONS).toContain(reason);
  for (const message of messages) {
    expect(PLATFORMS).toContain(message.channel);
    expect(Number.isSafeInteger(message.at) && message.at >= 0).toBe(true);
    for (const text of [message.messageId, message.form, ...message.destinations, ...message.contactIds]) {
      expect(typeof text === 'string' && text.length > 0).toBe(true);
    }
    expect([typeof message.text, typeof message.ref]).toEqual(['string', 'string']);
  }
  for (const { contactIds } of aliases) expect(new Set(contactIds).size).toBeGreaterThan(1);
  for (const { amount, at } of conversions) {
    expect(Number.isSafeInteger(at) && Number.isFinite(amount?.value ?? 0)).toBe(true);
  }
}

describe('a webhook that is not as it should be', () => {
  it.each(SAMPLES)(
    'loses no item when things inside its items change ($platform: $file)',
    ({ platform, items, body }) => {
      const expected = itemsOf(read(platform, body));
      const paths = pathsIn(body).filter((path) => isInside(path, items));
      if (paths.length === 0) return;
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...paths), anything), { minLength: 1, maxLength: 4 }),
          (changes) => {
            // Longest first, so that no change is made to what another has replaced.
            const mutant = changes
              .toSorted(([a], [b]) => b.length - a.length)
              .reduce((value: unknown, [path, to]) => changed(value, path, to), body);
            const reading = read(platform, mutant);
            expect(itemsOf(reading)).toBe(expected);
            expectSound(reading);
          },
        ),
        { seed: SEED, numRuns: 60 },
      );
    },
  );

  it.each(SAMPLES)('never throws when anything in it changes ($platform: $file)', ({ platform, body }) => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(body)), anything, (path, to) => {
        expectSound(read(platform, changed(body, path, to)));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it.each([...channelAdapters.keys()])('is read whatever JSON it is (%s)', (platform) => {
    fc.assert(
      fc.property(anything, (body) => expectSound(read(platform, body))),
      { seed: SEED, numRuns: 200 },
    );
  });

  it.each([...channelAdapters.keys()])('is counted even where it is nothing that we know (%s)', (platform) => {
    for (const body of [{}, 7, 'x', { event: 'wave' }, { object: 'page' }, { entry: 5 }]) {
      expect(itemsOf(read(platform, body))).toBeGreaterThan(0);
    }
  });

  it('may be nested deeper than calls may be', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const form = JSON.stringify({ flow: 1 }).replace('1', deep);
    const message = {
      from: '1',
      id: 'm',
      timestamp: '1793620800',
      interactive: { nfm_reply: { response_json: form } },
    };
    const change = { field: 'messages', value: { metadata: { phone_number_id: '5' }, messages: [message] } };
    expect(read('meta', { object: 'whatsapp_business_account', entry: [{ changes: [change] }] }).messages).toHaveLength(
      1,
    );
  });
});

describe('a webhook that is large', () => {
  const message = (i: number, text: string) => ({
    from: `4477009${i}`,
    id: `wamid.${i}`,
    timestamp: String(RECEIVED_AT / 1_000 - ((i * 7_919) % 500_000)),
    type: 'text',
    text: { body: text },
  });
  const batch = (count: number, text: string) => ({
    object: 'whatsapp_business_account',
    entry: Array.from({ length: count }, (_, i) => ({
      changes: [{ field: 'messages', value: { metadata: { phone_number_id: '5' }, messages: [message(i, text)] } }],
    })),
  });

  it('gives 1,000 messages in any order, six days late, each its own time and id', () => {
    const { messages, skipped } = read('meta', batch(1_000, 'Hi'));
    expect(skipped).toEqual([]);
    expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(1_000);
    expect(Math.min(...messages.map(({ at }) => at))).toBeLessThan(RECEIVED_AT - 5 * 86_400_000);
  });

  it('of 3 MB, with a number that JSON would round, is read within a second', () => {
    const body = JSON.stringify(batch(1_000, `Hi ${'ä'.repeat(1_400)} [1234567890123456789`));
    expect(Buffer.byteLength(body)).toBeGreaterThan(2_900_000);
    const adapter = channelAdapters.get('meta');
    const request = aRequest(body);
    const start = performance.now();
    expect(adapter?.read(request, CONNECTION).messages).toHaveLength(1_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('of people many and people few, finds each by id in time', () => {
    const messages = Array.from({ length: 1_000 }, (_, i) => message(i, 'Hi'));
    const contacts = messages.map(({ from }) => ({ wa_id: from, user_id: `GB.${from}` })).reverse();
    const value = { metadata: { phone_number_id: '5' }, contacts, messages };
    const start = performance.now();
    const reading = read('meta', {
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field: 'messages', value }] }],
    });
    expect(reading.messages.every(({ contactIds: [lasting, phone] }) => lasting === `GB.${phone}`)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('read twice is the same twice', () => {
    for (const { platform, body } of SAMPLES) expect(read(platform, body)).toEqual(read(platform, body));
  });
});
