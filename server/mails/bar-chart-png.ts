import { PNG } from 'pngjs';

/** In pixels; shown at half of it, so that it is sharp on every screen. */
export const CHART = { width: 1_120, height: 240 } as const;

type Colour = readonly [red: number, green: number, blue: number];
const BAR: Colour = [11, 122, 75];
const GROUND: Colour = [160, 164, 170];

/** The widest bar, as a share of the room that each has, and in pixels: few days make no walls. */
const SHARE = 0.72;
const WIDEST = 96;

/**
 * Bars of numbers from 0 up, the highest as high as the picture, on a clear ground: mails are read in the dark too.
 * @returns a PNG file
 */
export function barChartPng(values: readonly number[]): Buffer {
  const { width, height } = CHART;
  const image = new PNG({ width, height });
  const fill = (left: number, top: number, right: number, bottom: number, [red, green, blue]: Colour) => {
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(width, right); x++)
        image.data.set([red, green, blue, 255], (y * width + x) * 4);
    }
  };
  const ground = height - 2;
  const room = width / Math.max(1, values.length);
  const wide = Math.min(WIDEST, room * SHARE);
  const most = Math.max(1, ...values);
  for (const [i, value] of values.entries()) {
    const middle = (i + 0.5) * room;
    const high = Math.round((value / most) * ground);
    fill(Math.round(middle - wide / 2), ground - high, Math.round(middle + wide / 2), ground, BAR);
  }
  fill(0, ground, width, height, GROUND);
  return PNG.sync.write(image, { colorType: 6 });
}
