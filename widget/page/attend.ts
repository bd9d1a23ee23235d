import { newId } from '../core/new-id.ts';
import { adoptSheet } from './adopt-sheet.ts';
import type { Aim } from './aim.ts';
import { ATTENDED_CSS } from './attended-css.ts';
import { guarded } from './guarded.ts';
import { HulloClickEvent } from './hullo-click-event.ts';
import { HulloImpressionEvent } from './hullo-impression-event.ts';
import { inkLauncher } from './ink-launcher.ts';
import { liveWords } from './live-words.ts';
import { randomBytes } from './random-bytes.ts';
import { report } from './report.ts';
import { warn } from './warn.ts';
import { watchHandoff } from './watch-handoff.ts';
import { watchImpression } from './watch-impression.ts';
import { wayFromHere } from './way-from-here.ts';

/** What looks after a launcher once it works: counts it, and sees to it that its words can be read. */
export interface Attendant {
  /** A press. @param at epoch milliseconds @param then what the link was at that moment */
  press(at: number, then: Aim, href: string): void;
  /** The options have changed, or the page is looked at again. */
  wake(): void;
  /** Begins to count; twice is once. */
  connect(): void;
  /** Ends all counting; nothing stays behind on the page. */
  disconnect(): void;
  /** What the message may name, as it is now. */
  words(): Readonly<Record<string, string | undefined>>;
  /** Tells the owner why the options lead nowhere. @param otherwise what is said where nothing is wrong with them */
  explain(otherwise: unknown): void;
  /** How a chat is reached from the device at hand. */
  readonly wayTo: typeof wayFromHere;
}

/**
 * Comes in a module of its own right after the first one, so that a tap need not wait for it.
 * @param aim gives what the link is now
 * @param onWords called when what the message names has changed
 */
export function attend(host: HTMLElement, anchor: HTMLElement, aim: () => Aim, onWords: () => void): Attendant {
  let seen = false;
  let leave: AbortController | undefined;
  const words = liveWords(host, onWords);

  const show = guarded(() => {
    seen = true;
    const at = Date.now();
    const id = newId('imp', at, randomBytes);
    const now = aim();
    report(host, now, ['impression', id, at]);
    host.dispatchEvent(new HulloImpressionEvent(id, now.options.channel, now.reference));
  });
  const ink = guarded(() => {
    // A link of the page's own, marked as a chat link, has its looks from the page.
    const { shadowRoot } = host;
    if (!shadowRoot?.contains(anchor)) return;
    adoptSheet(shadowRoot, ATTENDED_CSS);
    inkLauncher(anchor);
  });
  const wake = guarded(() => {
    // Reckoning its colours makes the browser reckon all styles: a task of its own, or a slow phone stutters.
    setTimeout(ink);
    report(host, aim());
  });
  anchor.addEventListener('transitionend', ink);
  // Before the tap the message is brought up to date: the page may have changed its title, or itself.
  for (const type of ['pointerenter', 'focus']) anchor.addEventListener(type, onWords);

  return {
    words: () => ({ ...words.read(aim().options), ...aim().options.values }),
    wayTo: wayFromHere,
    explain(otherwise) {
      // Its words are for owners alone: no visitor waits for them.
      import('./why-no-link.ts').then(({ whyNoLink }) => warn(whyNoLink(aim().options, otherwise))).catch(warn);
    },
    press: guarded((at, then, href) => {
      const id = newId('clk', at, randomBytes);
      report(host, then, ['click', id, at]);
      host.dispatchEvent(new HulloClickEvent(id, then.options.channel, then.reference, href, then.destination));
      watchHandoff(host, id);
    }),
    wake,
    connect: guarded(() => {
      if (leave) return;
      leave = new AbortController();
      const { signal } = leave;
      for (const type of ['online', 'pageshow']) addEventListener(type, wake, { signal });
      document.addEventListener('visibilitychange', wake, { signal });
      // A single-page site goes elsewhere without a new page.
      for (const type of ['popstate', 'hashchange']) addEventListener(type, onWords, { signal });
      globalThis.navigation?.addEventListener('currententrychange', onWords, { signal });
      words.follow(signal);
      if (!seen) signal.addEventListener('abort', watchImpression(anchor, show));
      wake();
    }),
    disconnect() {
      leave?.abort();
      leave = undefined;
    },
  };
}
