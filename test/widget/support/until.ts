type Seen<T> = Exclude<T, false | 0 | '' | null | undefined>;

/** Waits for what a page is about to do, looking once a frame; the runner's own time limit ends a hopeless wait. */
export async function until<T>(look: () => T | Promise<T>): Promise<Seen<T>> {
  for (;;) {
    const seen = await look();
    if (seen) return seen as Seen<T>;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
