/** The bar that a key leads to from another; undefined for a key that leads nowhere. */
export function stepPoint(key: string, from: number, count: number): number | undefined {
  const last = count - 1;
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowDown: from - 1,
    ArrowUp: from + 1,
    PageUp: from - 7,
    PageDown: from + 7,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}
