import { memory } from '../../memory.ts';
import type { Habits } from './habits.ts';
import { joinHabits } from './join-habits.ts';

const now = Date.now();
/** A page that was reached from another of the same site is not the first one, which needs no storage to know. */
const cameFromHere = document.referrer !== '' && document.referrer.startsWith(`${location.origin}/`);

/** This page view's own memory: all there is without consent. */
let own: Habits = {
  views: cameFromHere ? 2 : 1,
  visits: 1,
  viewAt: now,
  visitAt: now,
  seenAt: now,
  openedAt: [],
  dismissedAt: 0,
};
let isJoined = false;

/** The habits of this visitor: for the page view, and with consent for longer. One memory for all elements of the page. */
export const habitStore = {
  /** @param consented decides whether the browser's storage is touched, at each call anew */
  read(consented: boolean): Habits {
    if (consented && !isJoined) {
      own = joinHabits(memory.read().habits, { ...own, views: 1 });
      memory.write({ ...memory.read(), habits: own });
    }
    isJoined = consented;
    return own;
  },

  /** Changes them. */
  note(consented: boolean, change: (habits: Habits) => Partial<Habits>): void {
    const habits = habitStore.read(consented);
    own = { ...habits, seenAt: Date.now(), ...change(habits) };
    if (consented) memory.write({ ...memory.read(), habits: own });
  },
};
