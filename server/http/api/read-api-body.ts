import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { Fault } from '#core/fault.ts';
import type { BodyType, Endpoint } from './endpoint.ts';

const MEGABYTES_AT_MOST = 20;
const limit = `${MEGABYTES_AT_MOST}mb`;

interface BodyReader {
  /** Content types that are taken for it. */
  readonly types: readonly string[];
  readonly read: RequestHandler;
}

const JSON_TYPES = ['application/json', 'application/*+json'];
// `curl --data-binary @file` and many scripts call a CSV file plain text.
const CSV_TYPES = ['text/csv', 'text/plain'];

/** Read all the same, two ids with a letter of Latin-1 in them would become one. */
function refuseGarbled(_request: unknown, _response: unknown, body: Buffer, charset: string): void {
  if (charset === 'utf-8' && !isUtf8(body)) throw new Error('not UTF-8');
}

const READERS: Readonly<Record<BodyType, BodyReader>> = {
  'application/json': { types: JSON_TYPES, read: express.json({ limit, type: JSON_TYPES, verify: refuseGarbled }) },
  'text/csv': { types: CSV_TYPES, read: express.text({ limit, type: CSV_TYPES, defaultCharset: 'utf-8' }) },
};

/** Why Express could not read a body, by its own name of the matter, in words for who sent it. */
const REFUSALS: Readonly<Record<string, () => Fault>> = {
  'entity.too.large': () =>
    new Fault('too_large', `The body is larger than ${MEGABYTES_AT_MOST} MB; send it in several parts.`),
  'entity.parse.failed': () => new Fault('bad_request', 'The body is not JSON: an object or a list is expected.'),
  'entity.verify.failed': () => new Fault('bad_request', 'The body is not UTF-8, as JSON has to be.'),
  'encoding.unsupported': () =>
    new Fault('unsupported_media_type', 'Content-Encoding is not known; send the body plain, or as gzip.'),
  'charset.unsupported': () => new Fault('unsupported_media_type', 'The charset is not known; send UTF-8.'),
};

/**
 * The body of a request, parsed as far as its type goes.
 * @throws Fault `unsupported_media_type`, `too_large` or `bad_request`
 */
export async function readApiBody(
  request: Request,
  response: Response,
  type: Endpoint['bodyType'] = 'application/json',
): Promise<unknown> {
  const types = [type].flat();
  // Null: there is no body at all, and what is missing in it is for the schema to say.
  const sent = types.find((one) => request.is([...READERS[one].types]) !== false);
  if (sent === undefined) {
    throw new Fault('unsupported_media_type', `Send the body with "Content-Type: ${types.join('" or "')}".`);
  }
  const { read } = READERS[sent];
  await new Promise<void>((resolve, reject) => {
    read(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(refusal(error))));
  });
  return request.body;
}

function refusal(error: unknown): unknown {
  const { type, status } = error as { readonly type?: unknown; readonly status?: unknown };
  if (typeof type === 'string' && Object.hasOwn(REFUSALS, type)) return REFUSALS[type]?.();
  // What else Express refuses (a body that breaks off, or whose length is wrong) is the sender's too.
  return Number(status) < 500 ? new Fault('bad_request', 'The body cannot be read.') : error;
}
