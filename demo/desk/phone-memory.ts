import { newPerson } from './new-person.ts';
import type { PhoneState } from './phone-state.ts';

const KEY = 'hullo-demo-phone-1';

/** The phone's state in this tab; where storage is denied it lives as long as the page. */
export const phoneMemory = {
  load(): PhoneState {
    try {
      const stored = sessionStorage.getItem(KEY);
      if (stored !== null) return JSON.parse(stored) as PhoneState;
    } catch {
      // Denied or damaged: a fresh phone is the honest answer to both.
    }
    return { person: newPerson(Math.random), chats: [], openId: undefined };
  },

  save(state: PhoneState): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(state));
    } catch {
      // Full or denied: the chat goes on, it only does not survive the page.
    }
  },
};
