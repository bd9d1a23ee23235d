/** Which bars carry their day below: evenly many as fit, the first always. */
export function axisDays(count: number, width: number, roomPx = 72): readonly number[] {
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(width / roomPx))));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}
