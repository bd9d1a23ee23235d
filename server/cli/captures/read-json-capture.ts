import { z } from 'zod';
import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';

const pair = z.union([z.tuple([z.string(), z.string()]), z.object({ name: z.string(), value: z.string() })]);
const headers = z.union([z.record(z.string(), z.union([z.string(), z.array(z.string())])), z.array(pair)]);

/** A request as tools write it: request bins, log lines, HAR. Names differ; each has one of these. */
const capture = z.object({
  url: z.string().optional(),
  path: z.string().optional(),
  headers,
  body: z.unknown().optional(),
  rawBody: z.string().optional(),
  bodyBase64: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
  postData: z.object({ text: z.string() }).optional(),
});

/** @throws UsageError, naming the field that is missing or wrong */
export function readJsonCapture(value: unknown): CapturedRequest {
  const result = capture.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(
      `The capture's ${issue?.path.join('.') || 'text'} cannot be read: headers and body are needed.`,
    );
  }
  const { url, path = url ?? '' } = result.data;
  const called = URL.canParse(url ?? path) ? new URL(url ?? path) : undefined;
  return {
    path: called ? `${called.pathname}${called.search}` : path,
    origin: called?.origin ?? '',
    headers: headerMap(result.data.headers),
    ...bodyOf(result.data),
  };
}

function headerMap(given: z.output<typeof headers>): ReadonlyMap<string, string> {
  const pairs = Array.isArray(given)
    ? given.map((one) => (Array.isArray(one) ? one : ([one.name, one.value] as const)))
    : Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const);
  return new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

function bodyOf(given: z.output<typeof capture>): Pick<CapturedRequest, 'body' | 'doubt'> {
  const { body, rawBody, bodyBase64, isBase64Encoded = false, postData } = given;
  if (bodyBase64 !== undefined) return { body: Buffer.from(bodyBase64, 'base64'), doubt: '' };
  const text = rawBody ?? postData?.text ?? body;
  if (typeof text === 'string') return { body: Buffer.from(text, isBase64Encoded ? 'base64' : 'utf8'), doubt: '' };
  if (text === undefined || text === null) throw new UsageError('The capture has no body.');
  return {
    body: Buffer.from(JSON.stringify(text)),
    doubt: 'the capture holds the body parsed, and written again its bytes are others; capture it as text',
  };
}
