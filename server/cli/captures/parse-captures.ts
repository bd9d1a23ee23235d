import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';
import { readHttpCapture } from './read-http-capture.ts';
import { readJsonCapture } from './read-json-capture.ts';

/**
 * The requests in a file: one as HTTP writes it (headers, an empty line, the body), or as JSON: one, a list, one a
 * line, or a HAR.
 * @throws UsageError if it is none of these
 */
export function parseCaptures(file: Buffer): readonly CapturedRequest[] {
  const text = file
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') throw new UsageError('The capture is empty.');
  if (!/^[[{]/.test(text)) return [readHttpCapture(file)];
  const whole = parsed(text);
  const values =
    whole === undefined
      ? text
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
          .map(lineOf)
      : [whole];
  return values.flatMap((value) => (Array.isArray(value) ? value : harEntries(value))).map(readJsonCapture);
}

function lineOf(line: string, i: number): unknown {
  const value = parsed(line);
  if (value === undefined) throw new UsageError(`Line ${i + 1} of the capture is not JSON.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The requests of a HAR, which browsers and proxies save; anything else is a request itself. */
function harEntries(value: unknown): readonly unknown[] {
  const entries = (value as { readonly log?: { readonly entries?: unknown } } | null)?.log?.entries;
  return Array.isArray(entries) ? entries.map((entry) => entry?.request) : [value];
}
