import { guarded } from '../guarded.ts';

/** A shop's script changes several things at once; they are read together, after it. */
const PAUSE_MS = 60;
const NAMES = ['product', 'sku', 'price', 'currency', 'variant'];

const told = new Set<() => void>();
const tell = guarded(() => {
  for (const onChange of told) onChange();
});
let isComing = false;
const soon = () => {
  if (isComing) return;
  isComing = true;
  setTimeout(() => {
    isComing = false;
    tell();
  }, PAUSE_MS);
};
let observer: MutationObserver | undefined;

/**
 * Calls back whenever what the page says of its product may have changed: its nodes, its data, a choice in a form. All
 * who ask share one observer.
 * @param signal ends it; nothing stays behind on the page
 */
export function watchProduct(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  told.add(onChange);
  if (!observer) {
    observer = new MutationObserver(soon);
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['content', 'value', ...NAMES, ...NAMES.map((name) => `data-${name}`)],
    });
  }
  document.addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    told.delete(onChange);
    if (told.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  });
}
