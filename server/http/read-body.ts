import type { IncomingMessage } from 'node:http';
import { Fault } from '#core/fault.ts';

/**
 * The raw bytes of a request.
 * @param limit bytes
 * @throws Fault `too_large` as soon as it is known, before the rest has arrived; `bad_request` if it breaks off
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => reject(new Fault('too_large', `The body is larger than ${limit} bytes; send less at once.`));
    if (Number(request.headers['content-length']) > limit) return tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return tooLarge();
      chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => reject(new Fault('bad_request', 'The body broke off.')));
    // Every request is closed in the end; a Fault, which costs a stack trace, is for those that were not complete.
    request.on('close', () => request.complete || reject(new Fault('bad_request', 'The body broke off.')));
  });
}
