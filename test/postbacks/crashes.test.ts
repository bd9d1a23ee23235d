import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { IdKeeper } from '../../server/flows/id-keeper.ts';
import { PostbackSender } from '../../server/flows/postback-sender.ts';
import { postbackRules } from '../../server/postbacks/postback-rules.ts';
import { Sealer } from '../../server/security/sealer.ts';
import type { EventRow } from '../../server/store/rows/event-row.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import { AT } from './a-fact.ts';
import { aPostback } from './a-postback.ts';
import { type Saying, startStandIn } from './stand-in.ts';

const MINUTE_MS = 60_000;
const EVENTS = 4;

/** What may happen in one round: the process dies before or after a step's write, or the platform misbehaves. */
const mishap = fc.constantFrom(
  'none',
  'none',
  'dies before claiming',
  'dies after claiming',
  'dies before settling',
  'dies after settling',
  'answers 500',
  'answers 429',
  'breaks the line after taking it',
  'answers nonsense after taking it',
);
type Mishap = typeof mishap extends fc.Arbitrary<infer T> ? T : never;

const REFERENCE = 'K7QM2XVDP';
/** A click whose reference all the messages carry: each one that arrives has every conversation derived anew. */
const aClick = (id: string): EventRow => [
  id,
  'click',
  AT - 1,
  REFERENCE,
  'whatsapp',
  '123',
  'floating',
  'https://shop.example/',
  'd_1',
  'mobile',
  '',
  '',
  '[]',
  '',
  '',
  '',
];

class Death extends Error {}

/** A store under a process that may die around any of its writes. */
function mortal(store: Store, what: Mishap): Store {
  const around =
    <Input, Output>(name: string, write: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      if (what === `dies before ${name}`) throw new Death();
      const output = await write(input);
      if (what === `dies after ${name}`) throw new Death();
      return output;
    };
  return {
    ...store,
    claimPostbacks: around('claiming', store.claimPostbacks),
    settlePostbacks: around('settling', store.settlePostbacks),
  };
}

/** A platform that remembers what it was told, for one test alone: another's late calls are not to be heard here. */
async function startListener() {
  const listener = { told: [] as { id: string; at: number; isTaken: boolean }[], says: { status: 200 } as Saying };
  const standIn = await startStandIn(({ body }) => {
    const { says } = listener;
    const { id, at } = JSON.parse(body);
    // Whatever it says, it has the event, unless it refused in so many words.
    listener.told.push({ id, at, isTaken: typeof says === 'string' || says.status === 200 });
    return says;
  });
  onTestFinished(() => standIn.stop());
  return Object.assign(listener, { url: `${standIn.origin}/hook` });
}

describe('a platform is told everything, whoever dies on the way', () => {
  const SAYINGS: Partial<Record<Mishap, Saying>> = {
    'answers 500': { status: 500 },
    'answers 429': { status: 429, headers: { 'retry-after': '120' } },
    'breaks the line after taking it': 'reset',
    'answers nonsense after taking it': { status: 502, body: '<html>' },
  };

  it('each event at least once, under one id and one time, by however many processes', async () => {
    const listener = await startListener();
    const { told, url } = listener;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(mishap, fc.nat(9), fc.nat(1)), { maxLength: 12 }), async (rounds) => {
        told.length = 0;
        const folder = mkdtempSync(join(tmpdir(), 'hullo-crash-'));
        const store = await openSqliteStore(folder);
        const postback = aPostback('webhook', { url, allowPrivate: true });
        const rules = { lookbackDays: 30, silentDays: 7, postbacks: postbackRules([postback], 'shop') };
        const rows = Array.from({ length: EVENTS }, (_, i) => ({
          id: `m${i}`,
          at: AT + i,
          aliases: [`person${i}`],
          channel: 'whatsapp',
          destinations: ['123'] as const,
          kind: 'message' as const,
          form: 'text',
          evidence: { platform: [], text: [REFERENCE], near: [] },
        }));
        await store.recordMessages('shop', rules, rows);
        const clock = { now: AT + EVENTS };
        const keeper = new IdKeeper([postback], new Sealer(['sixteen-letters-or-more']));
        let names = 0;
        const newProcess = (what: Mishap) =>
          new PostbackSender({
            store: mortal(store, what),
            keeper,
            now: () => clock.now,
            random: () => 0.5,
            newSecret: () => `lease ${++names}`,
          });
        for (const [what, minutes, isReplayed] of rounds) {
          listener.says = SAYINGS[what] ?? { status: 200 };
          await newProcess(what)
            .step(postback)
            .catch((error) => expect(error).toBeInstanceOf(Death));
          if (isReplayed) {
            await store.recordMessages('shop', rules, rows);
            await store.recordEvents('shop', rules, [aClick(`clk_${++names}`)]);
          }
          clock.now += minutes * MINUTE_MS;
        }
        // At last all is well; a lease and the longest wait are over within two hours.
        listener.says = { status: 200 };
        const healthy = newProcess('none');
        for (let hour = 0; hour < 4; hour++) {
          clock.now += 60 * MINUTE_MS;
          while ((await healthy.step(postback)) > 0);
        }
        const expected = rows.map(({ id, at }) => `start-${id} ${at}`).sort();
        expect([...new Set(told.map(({ id, at }) => `${id} ${at}`))].sort()).toEqual(expected);
        expect(new Set(told.filter(({ isTaken }) => isTaken).map(({ id }) => id)).size).toBe(EVENTS);
        expect(await store.postbackCounts('shop')).toMatchObject([{ counts: { sent: EVENTS } }]);
        const calls = told.length;
        await store.recordMessages('shop', rules, rows);
        await store.recordEvents('shop', rules, [aClick(`clk_${++names}`)]);
        while ((await healthy.step(postback)) > 0);
        expect(told.length).toBe(calls);
        await store.close();
        rmSync(folder, { recursive: true });
      }),
      { seed: 20261122, numRuns: 15 },
    );
  });

  it('by two processes at once, each event once where nothing goes wrong', async () => {
    const { told, url } = await startListener();
    const folder = mkdtempSync(join(tmpdir(), 'hullo-crash-'));
    const [one, other] = [await openSqliteStore(folder), await openSqliteStore(folder)];
    const postback = aPostback('webhook', { url, allowPrivate: true });
    const rules = { lookbackDays: 30, silentDays: 7, postbacks: postbackRules([postback], 'shop') };
    for (let i = 0; i < 30; i++) {
      await one.recordEvents('shop', rules, []);
      await one.recordMessages('shop', rules, [
        {
          id: `m${i}`,
          at: AT + i,
          aliases: [`person${i}`],
          channel: 'whatsapp',
          destinations: ['123'],
          kind: 'message',
          form: 'text',
          evidence: { platform: [], text: [], near: [] },
        },
      ]);
    }
    let names = 0;
    const senders = [one, other].map(
      (store) =>
        new PostbackSender({
          store,
          keeper: new IdKeeper([postback], new Sealer(['sixteen-letters-or-more'])),
          now: () => AT + 1_000,
          random: () => 0.5,
          newSecret: () => `lease ${++names}`,
        }),
    );
    await Promise.all(
      senders.map(async (sender) => {
        while ((await sender.step(postback)) > 0);
      }),
    );
    expect(told.map(({ id }) => id).sort()).toEqual(Array.from({ length: 30 }, (_, i) => `start-m${i}`).sort());
    await Promise.all([one.close(), other.close()]);
    rmSync(folder, { recursive: true });
  });
});
