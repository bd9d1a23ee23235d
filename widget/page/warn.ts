/** All that was said on this page. */
export const said = new Set<string>();

/** One console line for each thing that is wrong, however often it happens: the host page's console is not ours to fill. */
export function warn(reason: unknown): void {
  const text = String(reason);
  if (said.has(text)) return;
  said.add(text);
  console.warn(`[hullo] ${text}`);
}
