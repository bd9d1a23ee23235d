import { guarded } from './page/guarded.ts';
import { type loadKit, loadKitsBy } from './page/kits/load-kit.ts';
import { launcherOf } from './page/launcher-of.ts';
import { readOptions } from './page/read-options.ts';
import { warn } from './page/warn.ts';

const update = guarded((element: Node) => launcherOf(element as HTMLElement).update(readOptions(element as Element)));

/** The element that a script tag asks for. The same tag again, as content systems like to insert it, changes nothing. */
const place = (script: HTMLScriptElement, tag: string) => {
  const element = document.createElement(tag);
  // A landmark of its own, so that nobody who moves by landmarks misses it.
  element.role = 'region';
  element.ariaLabel = 'Chat';
  if (script.dataset['site']) element.setAttribute('endpoint', new URL(script.src).origin);
  for (const { name, value } of script.attributes) {
    if (/^data-(?!on|style$|tag$)/.test(name)) element.setAttribute(name.slice(5), value);
  }
  const tagged = element.outerHTML;
  for (const other of document.querySelectorAll(tag)) if (other.getAttribute('from') === tagged) return;
  // On the element itself: Turbo and htmx put back copies of a page, with a copy of the element in them.
  element.setAttribute('from', tagged);
  document.body.append(element);
};

/**
 * Puts the launcher that a script tag asks for on the page, and draws those that stand there already; the class
 * follows when the page is idle or the visitor shows interest.
 * @param script the tag; each `data-foo` of it becomes the attribute `foo`, but for `data-tag`, which names the element
 * @param fetchKit knows where the kits are
 */
export function embed(script: HTMLScriptElement | null, fetchKit: typeof loadKit): void {
  loadKitsBy(fetchKit);
  const wanted = script?.dataset['tag'];
  // What is wrong with another is said where the element is defined.
  const tag = wanted && /^[a-z]\w*-[-\w]*$/.test(wanted) ? wanted : 'hullo-button';
  /** Keeps launchers in step with their attributes until the class arrives and does so itself. */
  const changes = new MutationObserver((records) => {
    for (const { target } of records) update(target);
  });
  const upgrade = () => {
    import('./upgrade.ts')
      .then(({ upgrade }) => {
        // The class was read in this task; making elements of it is the next, so that a slow phone can answer between.
        setTimeout(
          guarded(() => {
            upgrade(wanted);
            if (customElements.get(tag)) changes.disconnect();
          }),
        );
      })
      .catch(warn);
  };
  /** What works without the class. */
  const draw = (element: HTMLElement) => {
    update(element);
    launcherOf(element).connect();
    changes.observe(element, { attributes: true });
    for (const intent of ['pointerover', 'focusin']) {
      element.addEventListener(intent, upgrade, { once: true });
    }
  };
  // Sites that swap pages in place (Turbo, htmx, Astro) do not run again what stands in the head. A tag that went with its
  // page asks for nothing any more, and what the page itself took away stays away.
  let page: HTMLElement | undefined;
  let address = '';
  const swaps = new MutationObserver(() => {
    if (!script?.isConnected) swaps.disconnect();
    else if (page !== document.body || address !== location.href) begin();
  });
  const begin = guarded(() => {
    address = location.href;
    page = document.body;
    for (const parent of [document.documentElement, page]) swaps.observe(parent, { childList: true });
    if (script?.dataset['to']) place(script, tag);
    if (!customElements.get(tag)) document.querySelectorAll<HTMLElement>(tag).forEach(draw);
  });
  if (document.body) begin();
  // Once more for what the parser has not reached; where it is done, this never comes.
  addEventListener('DOMContentLoaded', begin);
  // Safari learnt requestIdleCallback late.
  (self.requestIdleCallback ?? setTimeout)(upgrade);
}
