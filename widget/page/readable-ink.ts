/** WCAG 2 AA for text. */
const ENOUGH = 4.5;

/**
 * Which ink can be read on an accent: the given one if its contrast suffices (empty answer), else white (`light`) or
 * near-black (`dark`). One of the two always passes: white up to a luminance of 0.183, #050505 from 0.182 on.
 * @param accent a computed colour, `rgb(...)` or `color(srgb ...)`
 * @param ink likewise
 */
export function readableInk(accent: string, ink: string): '' | 'light' | 'dark' {
  const ground = luminance(accent);
  const contrast = (other: number) => (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
  if (contrast(luminance(ink)) >= ENOUGH) return '';
  return contrast(1) >= ENOUGH ? 'light' : 'dark';
}

/** Relative luminance, 0 to 1. What shines through a translucent colour is taken for white, which the launcher lays beneath. */
function luminance(color: string): number {
  const parts =
    color
      .replace(/none/g, '0')
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [r = 0, g = 0, b = 0, alpha = 1] = parts;
  const full = color.startsWith('color') ? 1 : 255;
  const linear = (part: number) => {
    const value = Math.min(1, Math.max(0, part / full)) * alpha + 1 - alpha;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
