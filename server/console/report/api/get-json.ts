import type { Answer } from './answer.ts';
import { apiAddress } from './api-address.ts';
import { failureOfStatus } from './failure-of-status.ts';

const patienceMs = 20_000;

/** Asks the server and never throws: whatever goes wrong comes back as a failure that the page has words for. */
export async function getJson<Value>(
  path: string,
  parse: (body: unknown) => Value | undefined,
  signal: AbortSignal,
): Promise<Answer<Value>> {
  let response: Response;
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    response = await fetch(apiAddress(path), {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      signal: limit,
    });
  } catch {
    return { ok: false, failure: 'unreachable' };
  }
  if (!response.ok) return { ok: false, failure: failureOfStatus(response.status) };
  const value = parse(await response.json().catch(() => undefined));
  return value === undefined ? { ok: false, failure: 'unreadable' } : { ok: true, value };
}
