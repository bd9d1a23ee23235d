import { guarded } from '../../guarded.ts';
import { warn } from '../../warn.ts';
import type { Behaviour } from '../behaviour.ts';
import { freePlace } from './free-place.ts';
import { OBSTACLE_SELECTORS } from './obstacle-selectors.ts';
import { restBox } from './rest-box.ts';

/**
 * `avoid`: a floating launcher moves out of the way of what these selectors match, and back when it is gone. Only the
 * launcher moves, by `translate`: nothing of the page is laid out anew. Nothing is looked at but when something changed,
 * at most once a frame.
 */
export const behave: Behaviour = (host, anchor, signal) => {
  const selector = (host.getAttribute('avoid') ?? '')
    .replace(/(^|,)\s*auto\s*(?=,|$)/, `$1${OBSTACLE_SELECTORS}`)
    .trim();
  if (!selector) return;
  try {
    document.querySelector(selector);
  } catch {
    return warn(`avoid="${host.getAttribute('avoid')}" is no list of selectors`);
  }
  const sheet = new CSSStyleSheet();
  const root = host.shadowRoot;
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  let watched: readonly Element[] | undefined;
  let frame = 0;
  let place = '';
  const soon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const sizes = new ResizeObserver(soon);
  // Tells of what slides in and out by a transform, too.
  const sights = new IntersectionObserver(soon, { threshold: [0, 0.25, 0.5, 0.75, 1] });

  const look = guarded(() => {
    frame = 0;
    const found = [...document.querySelectorAll(selector)];
    if (found.length !== watched?.length || found.some((element, i) => element !== watched?.[i])) {
      for (const observer of [sizes, sights]) {
        observer.disconnect();
        for (const element of found) observer.observe(element);
      }
      // It may not have been there yet, and grows with its words.
      sizes.observe(anchor);
      watched = found;
    }
    const isInline = getComputedStyle(anchor).position !== 'fixed';
    const boxes = isInline ? [] : found.filter(isSeen).map((element) => element.getBoundingClientRect());
    const { x, y } = freePlace(restBox(anchor), boxes, document.documentElement.clientWidth);
    const next = x || y ? `${x}px ${y}px` : '';
    if (next === place) return;
    place = next;
    sheet.replaceSync(
      next &&
        `:host>a{translate:${next}}@media(prefers-reduced-motion:no-preference){:host>a{transition:translate .2s,border-color 1ms,box-shadow .2s}}`,
    );
  });

  const changes = new MutationObserver((records) => {
    // Our own element's changes are none of the page's.
    if (records.some(({ target }) => target !== host)) soon();
  });
  changes.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
  });
  for (const type of ['scroll', 'resize']) addEventListener(type, soon, { signal, passive: true });
  for (const type of ['transitionend', 'animationend'])
    document.addEventListener(type, soon, { signal, capture: true });
  look();
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    sizes.disconnect();
    sights.disconnect();
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
};

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, opacity } = getComputedStyle(element);
  return width > 0 && height > 0 && visibility === 'visible' && opacity !== '0';
}
