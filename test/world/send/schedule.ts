import { Dice } from '../dice.ts';
import type { World } from '../plan/truth.ts';
import { beaconRequests } from './beacon-requests.ts';
import type { WorldRequest } from './request.ts';
import { visitRequest } from './visit-request.ts';
import { webhookRequests } from './webhook-requests.ts';

/** What arrives in one moment of the world. */
export interface Tick {
  readonly at: number;
  /** Tracked links come first: what they give out is written into messages. */
  readonly visits: readonly WorldRequest[];
  /** Asked for when the tick comes, since a message may name a code that a link has just given out. */
  readonly rest: () => readonly WorldRequest[];
}

/** Cuts the world's time into moments and lays everything that is delivered into them. */
export function schedule(world: World, seed: number, moments: number): Tick[] {
  const length = Math.ceil((world.to - world.from) / moments);
  const tickOf = (at: number) => Math.floor((at - world.from) / length);
  const grouped = <T>(list: readonly T[], times: (item: T) => readonly number[]) => {
    const groups = new Map<number, T[]>();
    for (const item of list) {
      for (const at of times(item)) {
        const group = groups.get(tickOf(at));
        if (group) group.push(item);
        else groups.set(tickOf(at), [item]);
      }
    }
    return groups;
  };
  const beacons = grouped(world.beacons, ({ deliveries }) => deliveries);
  const visits = grouped(world.visits, ({ at }) => [at]);
  const messages = grouped(world.messages, ({ deliveries }) => deliveries);
  const noise = grouped(world.noise, ({ at }) => [at]);
  const ticks = new Set([beacons, visits, messages, noise].flatMap((group) => [...group.keys()]));
  return [...ticks]
    .sort((a, b) => a - b)
    .map((tick) => {
      const at = world.from + (tick + 1) * length;
      const dice = new Dice(seed + tick);
      const followed = visits.get(tick) ?? [];
      return {
        at,
        visits: followed
          .filter(({ click }) => click)
          .map(visitRequest)
          .sort((a, b) => a.receivedAt - b.receivedAt),
        rest: () => [
          ...followed.filter(({ click }) => !click).map(visitRequest),
          ...beaconRequests(beacons.get(tick) ?? [], at),
          ...webhookRequests(messages.get(tick) ?? [], noise.get(tick) ?? [], at, dice),
        ],
      };
    });
}
