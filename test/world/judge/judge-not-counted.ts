import type { TrueMessage, World } from '../plan/truth.ts';
import { WORLD_SITES, type WorldSite } from '../plan/world-sites.ts';
import { type Finding, none } from './finding.ts';
import type { WorldApi } from './world-api.ts';

/** Whether all that was not counted was counted as that, by its own reason, to the last delivery. */
export async function judgeNotCounted(world: World, api: WorldApi): Promise<Finding[]> {
  let wrong = 0;
  for (const site of WORLD_SITES) {
    const due = dueReasons(world, site);
    const told = await api.notCounted(site);
    for (const reason of new Set([...due.keys(), ...told.keys()])) {
      if ((due.get(reason) ?? 0) !== (told.get(reason) ?? 0)) wrong++;
    }
  }
  return [none('reasons of not counting with another number', wrong)];
}

function dueReasons(world: World, site: WorldSite): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (reason: string, count: number) => count > 0 && counts.set(reason, (counts.get(reason) ?? 0) + count);
  const own = <T extends { readonly site: WorldSite }>(list: readonly T[]) => list.filter((one) => one.site === site);
  for (const { reason } of own(world.noise)) add(reason, 1);
  for (const message of own(world.messages)) {
    add('duplicate', message.deliveries.length - 1);
    // An edit starts nothing, and is kept besides for the code that it may hold.
    if (message.kind === 'edit') add('edit', message.deliveries.length);
  }
  for (const { userAgent, deliveries } of own(world.beacons)) if (/bot/i.test(userAgent)) add('bot', deliveries.length);
  for (const { method, headers, click } of own(world.visits)) if (!click) add(whyNot(method, headers), 1);
  return counts;
}

function whyNot(method: string, headers: Readonly<Record<string, string>>): string {
  if (method === 'HEAD' || headers['purpose'] === 'preview') return 'preview';
  return headers['sec-purpose'] ? 'prefetch' : 'bot';
}

export type { TrueMessage };
