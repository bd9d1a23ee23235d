import { bandBox } from './band-box.ts';

/** Thinner than this, a step that did happen would vanish. */
const thinnest = 3;

/**
 * One closed shape a step: level while the step lasts, then tapering into the next. Heights are linear in the counts,
 * so that the picture makes the same claim as the figures.
 */
export function bandPaths(counts: readonly number[]): readonly string[] {
  const most = Math.max(...counts);
  const width = bandBox.width / counts.length;
  const middle = bandBox.height / 2;
  const half = (count: number) => (count === 0 ? 0.5 : Math.max(thinnest, (count / most) * bandBox.height) / 2);
  return counts.map((count, index) => {
    const [left, bend, right] = [index * width, (index + 0.6) * width, (index + 1) * width];
    const [here, next] = [half(count), half(counts[index + 1] ?? count)];
    const lean = (bend + right) / 2;
    return [
      `M${left} ${middle - here}H${bend}`,
      `C${lean} ${middle - here} ${lean} ${middle - next} ${right} ${middle - next}`,
      `V${middle + next}`,
      `C${lean} ${middle + next} ${lean} ${middle + here} ${bend} ${middle + here}`,
      `H${left}Z`,
    ].join('');
  });
}
