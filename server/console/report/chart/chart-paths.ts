import { area, line } from 'd3-shape';

/** The line through what there is, and the area below it; a bar without a figure leaves a gap. */
export function chartPaths(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): { readonly line: string; readonly area: string } {
  const place = (_: number | null, index: number) => x(index);
  const isThere = (value: number | null) => value !== null;
  const draw = line<number | null>()
    .defined(isThere)
    .x(place)
    .y((value) => y(value ?? 0))
    .digits(1);
  const fill = area<number | null>()
    .defined(isThere)
    .x(place)
    .y0(y(0))
    .y1((value) => y(value ?? 0))
    .digits(1);
  return { line: draw(values) ?? '', area: fill(values) ?? '' };
}
