import { guarded } from '../../guarded.ts';
import { isPlain } from '../../is-plain.ts';
import { warn } from '../../warn.ts';
import type { BehavedHost } from '../behaved-host.ts';
import { hosts } from '../hosts.ts';
import { markOf } from './mark-of.ts';
import type { marks as Marks } from './marks.ts';
import { namedHost } from './named-host.ts';

type Command = (...words: unknown[]) => void;
type Stub = Command & { q?: ArrayLike<unknown>[] };

const FIELD = 'input,textarea,select,[contenteditable]';
let leave: AbortController | undefined;

/**
 * The ways by which a visitor or the page asks for the chat itself: elements marked `data-hullo`, the address (`?hullo`,
 * `#hullo`), and the global `hullo`. While an element is on the page, one set of listeners waits for all of them; what
 * they do comes when it is first asked for.
 * @returns ends it for this element
 */
export function watchDoors(host: BehavedHost): () => void {
  hosts.add(host);
  if (!leave) {
    leave = new AbortController();
    listen(leave.signal);
  }
  return () => {
    hosts.delete(host);
    if (hosts.size) return;
    leave?.abort();
    leave = undefined;
  };
}

function listen(signal: AbortSignal): void {
  const capture = { signal, capture: true, passive: true };
  const have = (what: (them: typeof Marks) => unknown) => {
    import('./marks.ts').then(({ marks }) => what(marks)).catch(warn);
  };
  const near = (event: Event) => {
    if (markOf(event)) have((marks) => marks.adopt());
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, near, capture);
  document.addEventListener(
    'click',
    guarded((event: MouseEvent) => {
      const mark = markOf(event);
      const host = mark && namedHost(mark);
      if (!mark || !host || event.defaultPrevented || !isPlain(event)) return;
      const isLink = mark.matches('a[href]');
      // A link leads somewhere by itself; it gives way only to a panel.
      if (isLink && !host.hasPanel) return;
      event.preventDefault();
      have((marks) => marks.follow(mark, event.isTrusted));
    }),
    { signal },
  );
  const isMarked = () => document.querySelector('a[data-hullo]');
  if (isMarked()) have((marks) => marks.adopt());
  signal.addEventListener('abort', () => {
    if (isMarked()) have((marks) => marks.leave());
  });

  const address = () => {
    if (/[?&#]hullo(=|&|#|$)/.test(location.search + location.hash)) {
      import('./open-by-address.ts').then(({ openByAddress }) => openByAddress(), warn);
    }
  };
  addEventListener('hashchange', address, { signal });
  address();

  document.addEventListener(
    'focusin',
    (event) => {
      const [field] = event.composedPath();
      if (!(field instanceof Element) || !field.matches(FIELD)) return;
      import('../yield/make-way.ts').then(({ makeWay }) => makeWay(field, signal), warn);
    },
    capture,
  );

  const page = window as unknown as { hullo?: Stub | Element };
  const given = page.hullo;
  // One promise for all calls: of several imports it is not said that they come in order.
  let commands: Promise<typeof import('./run-command.ts')> | undefined;
  const run = (words: ArrayLike<unknown>) => {
    commands ??= import('./run-command.ts');
    commands.then(({ runCommand }) => runCommand(words), warn);
  };
  // A page's own thing of that name stays, unless it is only an element's id.
  if (given && !(given instanceof Element) && !given.q) return;
  const queued = given instanceof Element ? [] : (given?.q ?? []);
  page.hullo = (...words: unknown[]) => run(words);
  for (const words of queued) run(words);
}
