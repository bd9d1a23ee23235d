/** Half of the launcher in view for one second of a visible tab: the measure that ad reports use. */
const IN_VIEW = 0.5;
const LONG_ENOUGH_MS = 1_000;

/**
 * Calls back once, when the target has been half in view for a whole second while the tab was visible.
 * Leaving the view or the tab starts the second anew. A prerendered page counts as hidden until it is shown.
 * @returns a function that ends the watch
 */
export function watchImpression(
  target: Element,
  onImpression: () => void,
  Observer = IntersectionObserver,
): () => void {
  const page = target.ownerDocument;
  let inView = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = () => {
    clearTimeout(timer);
    if (inView && page.visibilityState === 'visible') {
      timer = setTimeout(() => {
        stop();
        onImpression();
      }, LONG_ENOUGH_MS);
    }
  };
  const observer = new Observer(
    (entries) => {
      // Several entries mean that the view changed meanwhile: the last one tells how it stands.
      inView = (entries.at(-1)?.intersectionRatio ?? 0) >= IN_VIEW;
      judge();
    },
    { threshold: IN_VIEW },
  );
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    page.removeEventListener('visibilitychange', judge);
  };
  page.addEventListener('visibilitychange', judge);
  observer.observe(target);
  return stop;
}
