import type { Evidence } from './evidence.ts';

/**
 * What a message tells together with its edits. What was sent first stands: taking the reference out afterwards takes
 * nothing back, and another one put in afterwards replaces nothing. Only where the message names no whole reference
 * and no ad does the first edit that names one speak for it: the person mended it.
 * @param edits evidence of the message's edits, the earliest first
 */
export function withEdits(own: Evidence, edits: readonly Evidence[]): Evidence {
  if (own.platform.length > 0 || own.text.length > 0 || own.ad) return own;
  const mended = edits.find(({ text }) => text.length > 0);
  return mended ? { ...own, text: mended.text } : own;
}
