import { ATTRIBUTION_MODELS } from '../../widget/core/attribution/attribution-models.ts';
import { startTestService } from '../server/test-service.ts';
import { Dice } from './dice.ts';
import { WorldApi } from './judge/world-api.ts';
import { planWorld } from './plan/plan-world.ts';
import type { World } from './plan/truth.ts';
import { WORLD_CONFIG, WORLD_SITES } from './plan/world-sites.ts';
import type { WorldRequest } from './send/request.ts';
import { schedule } from './send/schedule.ts';
import { Sender } from './send/sender.ts';

const EXPLAINED = 40;

export interface Replay {
  /** What the service answers after everything came once, in order. */
  readonly once: string;
  /** The same after everything came twice more, shuffled. */
  readonly thrice: string;
  /** What another service answers to which everything came in other batches, twice, shuffled from the start. */
  readonly otherwise: string;
}

/** Lets the same world happen in several orders and batches. */
export async function replayWorld(seed: number, conversations: number): Promise<Replay> {
  const world = withoutChance(planWorld(seed, conversations));
  const requests = requestsOf(world, seed, 60);
  const others = requestsOf(world, seed + 1, 83);
  const dice = new Dice(seed);
  const first = await startTestService(WORLD_CONFIG);
  const second = await startTestService(WORLD_CONFIG);
  try {
    await deliver(first, requests);
    const once = await answers(first, world);
    await deliver(first, dice.shuffled([...requests, ...requests]));
    const thrice = await answers(first, world);
    await deliver(second, dice.shuffled([...others, ...others]));
    return { once, thrice, otherwise: await answers(second, world) };
  } finally {
    await Promise.all([first.stop(), second.stop()]);
  }
}

type Service = Awaited<ReturnType<typeof startTestService>>;

/** A tracked link's click is made anew by each call of it, so it is no input that could come twice. */
function withoutChance(world: World): World {
  return {
    ...world,
    visits: [],
    messages: world.messages.filter(({ click }) => click?.reference !== ''),
    // Two deliveries of a page by two connections are two visitors, of whom the first one counts.
    beacons: world.beacons.map((beacon) => ({ ...beacon, deliveries: beacon.deliveries.slice(0, 1) })),
  };
}

const requestsOf = (world: World, seed: number, moments: number) =>
  schedule(world, seed, moments).flatMap((tick) => tick.rest());

/** One by one, each at the time at which it came: a page's clock is judged by it. */
async function deliver(service: Service, requests: readonly WorldRequest[]): Promise<void> {
  const sender = new Sender(service.origin, 1);
  for (const request of requests) {
    service.clock.now = request.receivedAt;
    await sender.send(request);
  }
  sender.close();
}

async function answers(service: Service, world: World): Promise<string> {
  const api = new WorldApi(service.api, world);
  const texts: string[] = [];
  for (const site of WORLD_SITES) {
    for (const model of Object.keys(ATTRIBUTION_MODELS)) texts.push(await api.overviewText(site, `&model=${model}`));
    const all = await api.conversations(site);
    texts.push(JSON.stringify(all));
    for (const { id } of all.slice(0, EXPLAINED)) texts.push(JSON.stringify(await api.explain(site, id)));
  }
  return texts.join('\n');
}
