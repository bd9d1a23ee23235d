import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../widget/page/behaviour/yield/box.ts';
import { freePlace } from '../../../../widget/page/behaviour/yield/free-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** At the lower right of a window of 800 by 600. */
const REST = box(724, 524, 780, 580);

describe('a launcher among obstacles', () => {
  it.each<[string, Box, readonly Box[], { x: number; y: number }]>([
    ['stays where nothing is', REST, [], { x: 0, y: 0 }],
    ['stays where they are elsewhere', REST, [box(0, 0, 800, 100), box(0, 540, 300, 600)], { x: 0, y: 0 }],
    ['stands above a bar', REST, [box(0, 560, 800, 600)], { x: 0, y: -32 }],
    ['stands above two, one on the other', REST, [box(0, 560, 800, 600), box(600, 500, 800, 548)], { x: 0, y: -92 }],
    ['stands beside a column, towards the middle', REST, [box(700, 0, 800, 600)], { x: -92, y: 0 }],
    ['stands beside a column on the left', box(20, 524, 76, 580), [box(0, 0, 100, 600)], { x: 92, y: 0 }],
    ['stays where there is no room at all', REST, [box(0, 0, 800, 600)], { x: 0, y: 0 }],
  ])('%s', (_what, rest, obstacles, expected) => {
    const { x, y } = freePlace(rest, obstacles, 800);
    expect({ x: x + 0, y: y + 0 }).toEqual(expected);
  });

  it('is clear of all of them, or has not moved', () => {
    const side = fc.integer({ min: 0, max: 800 });
    const some = fc
      .tuple(side, side, side, side)
      .map(([a, b, c, d]) => box(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (obstacles) => {
        const { x, y } = freePlace(REST, obstacles, 800);
        if (x === 0 && y === 0) return;
        const at = box(REST.left + x, REST.top + y, REST.right + x, REST.bottom + y);
        for (const o of obstacles) {
          expect(at.left < o.right && o.left < at.right && at.top < o.bottom && o.top < at.bottom).toBe(false);
        }
        expect(at.left >= 0 && at.top >= 0 && at.right <= 800).toBe(true);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
