export type Rgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb` or `rgb(r g b / a)`, with what lies behind a translucent one. */
export function seen(color: string, behind: Rgb): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(color);
  if (hex) return hex.slice(1).map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
  const [r = 0, g = 0, b = 0, a = 1] = (/^rgb\((.*)\)$/.exec(color)?.[1] ?? '').split(/[\s/]+/).map(Number);
  return [r, g, b].map((part, i) => part * a + (behind[i] ?? 0) * (1 - a)) as unknown as Rgb;
}

/** WCAG 2 contrast, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const luminance = (color: Rgb): number => {
  const [r = 0, g = 0, b = 0] = color.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
