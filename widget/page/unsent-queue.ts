import { memory } from './memory.ts';
import type { Unsent } from './unsent.ts';

const AT_MOST = 20;

/** What waits on this page only: without consent, or where storage is refused. */
let waiting: readonly Unsent[] = [];

/**
 * Events that could not be sent: at most twenty, the oldest give way. With consent they outlive the page.
 * @param consented decides where they are kept, at each call anew
 */
export const unsentQueue = {
  list: (consented: boolean): readonly Unsent[] => [...(consented ? memory.read().unsent : []), ...waiting],

  keep(entries: readonly Unsent[], consented: boolean): void {
    const all = newest([...unsentQueue.list(consented), ...entries]);
    waiting = consented && memory.write({ ...memory.read(), unsent: all }) ? [] : all;
  },

  drop(entries: readonly Unsent[], consented: boolean): void {
    const sent = new Set(entries.map(({ event }) => event.id));
    const left = (unsent: readonly Unsent[]) => unsent.filter(({ event }) => !sent.has(event.id));
    waiting = left(waiting);
    if (!consented) return;
    const memories = memory.read();
    if (memories.unsent.length) memory.write({ ...memories, unsent: left(memories.unsent) });
  },
};

/** Each event once. */
const newest = (entries: readonly Unsent[]) =>
  [...new Map(entries.map((entry) => [entry.event.id, entry])).values()].slice(-AT_MOST);
