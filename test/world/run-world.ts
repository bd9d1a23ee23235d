import { startTestService } from '../server/test-service.ts';
import { expectedStarts, keyOf } from './judge/expected-starts.ts';
import { type Finding, none, tells } from './judge/finding.ts';
import { judgeExplained } from './judge/judge-explained.ts';
import { judgeMatches, type Pair } from './judge/judge-matches.ts';
import { judgeNotCounted } from './judge/judge-not-counted.ts';
import { judgeTotals } from './judge/judge-totals.ts';
import { WorldApi } from './judge/world-api.ts';
import { planWorld } from './plan/plan-world.ts';
import type { World } from './plan/truth.ts';
import { WORLD_CONFIG, WORLD_SITES } from './plan/world-sites.ts';
import { schedule } from './send/schedule.ts';
import { Sender } from './send/sender.ts';

/** About this many conversations start in one moment of the world, */
const IN_A_MOMENT = 200;
/** which is a few hours at most: what a page tells after a week is not believed. */
const MOMENTS_AT_LEAST = 300;

export interface WorldRun {
  readonly seed: number;
  readonly conversations: number;
  readonly say?: (line: string) => void;
}

/** Lets a world happen to a service of its own, and compares what it says with what was so. */
export async function runWorld({ seed, conversations, say = () => {} }: WorldRun): Promise<Finding[]> {
  const world = planWorld(seed, conversations);
  say(`${world.messages.length} messages, ${world.beacons.length} page events, ${world.visits.length} link visits`);
  const moments = Math.max(MOMENTS_AT_LEAST, Math.ceil(conversations / IN_A_MOMENT));
  const service = await startTestService(WORLD_CONFIG);
  const sender = new Sender(service.origin);
  try {
    for (const tick of schedule(world, seed, moments)) {
      // A link counts when it is followed, not when it is told: each at its own time.
      for (const visit of tick.visits) {
        service.clock.now = visit.receivedAt;
        await sender.send(visit);
      }
      service.clock.now = tick.at;
      await sender.sendAll(tick.rest());
    }
    say('everything is delivered');
    return await judge(world, new WorldApi(service.api, world), seed);
  } finally {
    sender.close();
    await service.stop();
  }
}

async function judge(world: World, api: WorldApi, seed: number): Promise<Finding[]> {
  const starts = expectedStarts(world);
  const pairs: Pair[] = [];
  let unknown = 0;
  for (const site of WORLD_SITES) {
    for (const entry of await api.conversations(site)) {
      const truth = starts.get(keyOf(site.id, entry.channel, entry.at));
      if (truth) pairs.push({ entry, truth });
      else unknown++;
    }
  }
  return [
    tells('conversations', pairs.length),
    none('- that never started', unknown + pairs.length - new Set(pairs.map(({ truth }) => truth)).size),
    none('- that started and are missing', starts.size - pairs.length),
    ...judgeMatches(pairs),
    ...(await judgeTotals(world, api, pairs)),
    ...(await judgeExplained(api, pairs, seed)),
    ...(await judgeNotCounted(world, api)),
  ];
}
