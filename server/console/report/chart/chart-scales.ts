import { scaleLinear } from 'd3-scale';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The room around the lines, in CSS pixels: figures on the left, days below. */
export const chartMargin = { top: 16, right: 12, bottom: 26, left: 8 } as const;

/** Where the bars and figures of a chart stand. A chart begins at 0: a cut axis exaggerates. */
export function chartScales(count: number, most: number, { width, height }: ChartSize, isWhole: boolean) {
  const left = chartMargin.left;
  const right = width - chartMargin.right;
  const y = scaleLinear()
    .domain([0, most > 0 ? most : 1])
    .nice(4)
    .range([height - chartMargin.bottom, chartMargin.top]);
  const ticks = y.ticks(4).filter((tick) => !isWhole || Number.isInteger(tick));
  const x = (index: number) => (count < 2 ? (left + right) / 2 : left + (index / (count - 1)) * (right - left));
  /** Half of the room that one bar has. */
  const half = count < 2 ? (right - left) / 2 : (right - left) / (count - 1) / 2;
  return { x, y: (value: number) => y(value), ticks, half };
}
