import type { Reading } from './reading.ts';

/** A reading in which nothing has been read yet. */
export function newReading(): Reading {
  return { messages: [], skipped: [], aliases: [], edits: [], conversions: [], labels: [], problems: [] };
}
