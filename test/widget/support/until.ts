type Seen<T> = Exclude<T, false | 0 | '' | null | undefined>;

/** Sooner than the runner's own time limit, which cannot tell what was waited for. */
const HOPELESS_MS = 25_000;

/** Waits for what a page is about to do, looking once a frame. @throws Error that shows what was waited for in vain */
export async function until<T>(look: () => T | Promise<T>): Promise<Seen<T>> {
  const end = performance.now() + HOPELESS_MS;
  while (performance.now() < end) {
    const seen = await look();
    if (seen) return seen as Seen<T>;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`waited in vain for ${look}`);
}
