import { computePosition, type Platform } from '@floating-ui/dom';

/** Between the launcher and the panel, and between the panel and the window's edge; pixels. */
const GAP = 12;
/** Less than this shows too little of a panel. */
const LOW = 420;

/** The part of the window that is seen: a keyboard on the screen takes from it, and so does zooming in with two fingers. */
const view = () =>
  visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: document.documentElement.clientWidth, height: innerHeight };

/**
 * Everything stands in the top layer by `position: fixed`, so the window is the only frame of reference there is. What
 * else a platform can tell is asked for by middleware alone, of which there is none.
 */
const topLayer = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as Element).getBoundingClientRect(),
    floating: {
      x: 0,
      y: 0,
      width: (floating as HTMLElement).offsetWidth,
      height: (floating as HTMLElement).offsetHeight,
    },
  }),
  isRTL: (element) => getComputedStyle(element).direction === 'rtl',
} as Pick<Platform, 'getElementRects' | 'isRTL'> as Platform;

/** The place nearest to the wanted one that leaves a gap on both sides. */
const within = (from: number, wanted: number, room: number) =>
  Math.round(Math.max(from + GAP, Math.min(wanted, from + room - GAP)));

/**
 * Keeps an open panel beside its launcher, or, in a narrow window, at the lower edge of what is seen.
 * @returns a function that ends it
 */
export function placePanel(launcher: Element, panel: HTMLElement): () => void {
  const leave = new AbortController();
  const put = (name: string, pixels: number) => panel.style.setProperty(`--_${name}`, `${pixels}px`);
  const place = async () => {
    const { offsetLeft, offsetTop, width, height } = view();
    put('view', height);
    put('below', Math.max(0, innerHeight - offsetTop - height));
    const { top, bottom } = launcher.getBoundingClientRect();
    const [above, below] = [top - offsetTop, offsetTop + height - bottom];
    // Beside its launcher, unless the window is so low that it has to cover it.
    const room = Math.max(above, below);
    put('room', room < LOW ? height : room);
    const { x, y } = await computePosition(launcher, panel, {
      platform: topLayer,
      placement: above > below ? 'top-end' : 'bottom-end',
    });
    put('x', within(offsetLeft, x, width - panel.offsetWidth));
    put('y', within(offsetTop, y + (above > below ? -GAP : GAP), height - panel.offsetHeight));
  };
  const { signal } = leave;
  const resize = new ResizeObserver(place);
  resize.observe(panel);
  signal.addEventListener('abort', () => resize.disconnect());
  for (const type of ['resize', 'scroll']) {
    for (const seen of [window, visualViewport]) {
      seen?.addEventListener(type, place, { signal, passive: true, capture: true });
    }
  }
  place();
  return () => leave.abort();
}
