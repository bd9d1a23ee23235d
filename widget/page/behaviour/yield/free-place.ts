import type { Box } from './box.ts';

/** Room left between launcher and obstacle. */
const GAP = 12;

const overlap = (a: Box, b: Box) =>
  a.left < b.right + GAP && b.left - GAP < a.right && a.top < b.bottom + GAP && b.top - GAP < a.bottom;
const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/**
 * How far a launcher must move to be clear of every obstacle: up, else sideways towards the middle of the window, else
 * not at all, since then there is no room.
 * @param rest where it stands by itself
 */
export function freePlace(
  rest: Box,
  obstacles: readonly Box[],
  width: number,
): { readonly x: number; readonly y: number } {
  const isRight = rest.left + rest.right > width;
  const up = clear(rest, obstacles, (box, by) => ({ x: 0, y: Math.min(0, by.top - GAP - box.bottom) }));
  if (rest.top + up.y >= GAP) return up;
  const aside = clear(rest, obstacles, (box, by) =>
    isRight ? { x: by.left - GAP - box.right, y: 0 } : { x: by.right + GAP - box.left, y: 0 },
  );
  const left = rest.left + aside.x;
  const fits = left >= GAP && rest.right + aside.x <= width - GAP;
  return fits ? aside : { x: 0, y: 0 };
}

/** Steps clear of one obstacle after the other; each step leads away for good, so there are no more steps than obstacles. */
function clear(rest: Box, obstacles: readonly Box[], step: (box: Box, by: Box) => { x: number; y: number }) {
  let [x, y] = [0, 0];
  for (const _ of obstacles) {
    const box = moved(rest, x, y);
    const by = obstacles.find((obstacle) => overlap(box, obstacle));
    if (!by) break;
    const further = step(box, by);
    x += further.x;
    y += further.y;
  }
  return { x, y };
}
