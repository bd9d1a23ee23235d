import { guarded } from '../guarded.ts';
import { warn } from '../warn.ts';
import type { BehavedHost } from './behaved-host.ts';
import { BEHAVIOURS, type OnDemand } from './behaviours.ts';
import { watchDoors } from './doors/watch-doors.ts';
import { launcherIn } from './launcher-in.ts';

/** What looks after the behaviour of one element. */
export interface StandBy {
  /** Starts what the host's attributes ask for, ends what they no longer do. */
  judge(): void;
  /** Ends all; `judge` begins again. */
  end(): void;
}

/** Stands by an element that is on the page: the modules that it needs come when it asks for them. */
export function standBy(host: BehavedHost): StandBy {
  const running = new Map<OnDemand, { readonly key: string; readonly stop: AbortController }>();
  let leave: (() => void) | undefined;

  const start = (behaviour: OnDemand, key: string) => {
    const stop = new AbortController();
    running.set(behaviour, { key, stop });
    behaviour
      .load()
      .then(({ behave }) => {
        const anchor = launcherIn(host);
        if (anchor && !stop.signal.aborted) behave(host, anchor, stop.signal);
      })
      .catch(warn);
  };

  return {
    judge: guarded(() => {
      leave ??= watchDoors(host);
      for (const behaviour of BEHAVIOURS) {
        const key = behaviour.asked(host);
        const former = running.get(behaviour);
        if (former?.key === (key ?? undefined)) continue;
        former?.stop.abort();
        running.delete(behaviour);
        if (key !== null) start(behaviour, key);
      }
    }),
    end: guarded(() => {
      leave?.();
      leave = undefined;
      for (const { stop } of running.values()) stop.abort();
      running.clear();
    }),
  };
}
