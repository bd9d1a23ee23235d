import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';

const REQUEST_LINE = /^[A-Z]+ (\S+) HTTP\/[\d.]+$/;
const STATUS_LINE = /^HTTP\/[\d.]+ \d{3}/;
const HEADER = /^([!#$%&'*+.^`|~\w-]+):[ \t]*(.*)$/;

/**
 * A request as HTTP writes it, and as `curl -i` shows what it got: an optional first line, headers, an empty line,
 * the bytes of the body.
 * @throws UsageError, naming the line that is no header
 */
export function readHttpCapture(file: Buffer): CapturedRequest {
  // Latin-1 keeps a character a byte, so that places in the text are places in the file.
  const end = /\r?\n\r?\n/.exec(file.toString('latin1'));
  if (!end) throw new UsageError('The capture has no empty line between headers and body.');
  const lines = file
    .subarray(0, end.index)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const [, path = ''] = REQUEST_LINE.exec(lines[0] ?? '') ?? [];
  const hasFirstLine = path !== '' || STATUS_LINE.test(lines[0] ?? '');
  const headers = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    if (i === 0 && hasFirstLine) continue;
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`Line ${i + 1} of the capture is no header: ${line}`);
    headers.set(name.toLowerCase(), value.trim());
  }
  const body = file.subarray(end.index + end[0].length);
  const length = Number(headers.get('content-length') ?? Number.NaN);
  const isWhole = body.length >= length;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  return {
    path,
    origin: host === '' ? '' : `${headers.get('x-forwarded-proto') ?? 'https'}://${host}`,
    headers,
    // An editor ends a file with a line break that was not sent.
    body: isWhole ? body.subarray(0, length) : body,
    doubt: doubtOf(body.length, length),
  };
}

function doubtOf(bytes: number, length: number): string {
  if (Number.isNaN(length))
    return 'the capture has no Content-Length, so a line break at its end may not be the sender’s';
  return bytes < length ? `the capture holds ${bytes} of the ${length} bytes that were sent` : '';
}
