import type { Trigger, TriggerKind } from './parse-triggers.ts';

type Watch = (trigger: Trigger, fire: () => void, signal: AbortSignal) => void;

const after = (ms: number, fire: () => void, signal: AbortSignal): (() => void) => {
  const timer = setTimeout(fire, ms);
  const stop = () => clearTimeout(timer);
  signal.addEventListener('abort', stop);
  return stop;
};

/** How each kind of moment is noticed; none of them looks again and again. */
const WATCHES: Readonly<Record<TriggerKind, Watch>> = {
  delay: ({ amount }, fire, signal) => void after(amount, fire, signal),

  // The habits say whether it is the time; a moment later, as nobody can read faster.
  visits: (_trigger, fire, signal) => void after(1_000, fire, signal),

  scroll({ amount }, fire, signal) {
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
      const way = scrollHeight - clientHeight;
      if (way > 0 && (scrollTop / way) * 100 >= amount - 0.5) fire();
    };
    addEventListener('scroll', look, { signal, passive: true });
  },

  view({ selector }, fire, signal) {
    const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && fire());
    const find = () => {
      const target = document.querySelector(selector);
      if (target) seen.observe(target);
      return target;
    };
    signal.addEventListener('abort', () => seen.disconnect());
    if (find()) return;
    const changes = new MutationObserver(() => find() && changes.disconnect());
    changes.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => changes.disconnect());
  },

  idle({ amount }, fire, signal) {
    let stop = after(amount, fire, signal);
    const active = () => {
      stop();
      stop = after(amount, fire, signal);
    };
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll']) {
      addEventListener(type, active, { signal, passive: true, capture: true });
    }
  },

  exit(_trigger, fire, signal) {
    // A finger leaves a phone's screen all the time.
    if (!matchMedia('(hover:hover) and (pointer:fine)').matches) return;
    const leave = ({ clientY }: MouseEvent) => clientY <= 0 && fire();
    document.documentElement.addEventListener('mouseleave', leave, { signal });
  },
};

/** Calls `fire` when the moment has come, perhaps more than once. @throws where a selector cannot be read */
export const watchTrigger: Watch = (trigger, fire, signal) => WATCHES[trigger.kind](trigger, fire, signal);
