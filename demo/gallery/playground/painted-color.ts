import type { Rgb } from '#core/themes/contrast-ratio.ts';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** A colour in any notation as it is seen over another; undefined for what is no colour. */
export function paintedColor(color: string, behind = '#fff'): Rgb | undefined {
  if (!canvas || !color || !CSS.supports('color', color)) return undefined;
  for (const each of [behind, color]) {
    canvas.fillStyle = each;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}
