/** Why something did not go through: the API's code and words, or `unreachable`. */
export interface Failed {
  readonly code: string;
  readonly message: string;
}

export type Asked<T> =
  | { readonly answer: T; readonly failed?: undefined }
  | { readonly answer?: undefined; readonly failed: Failed };

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; a text as CSV. */
  readonly body?: unknown;
}

const PATIENCE_MS = 30_000;

/** Told to the page after it has sent something, whatever came of it: the service may be another than the page's. */
export const SENT = 'console-sent';

/** Asks the API, and never throws. */
export async function ask<T>(path: string, asking: Asking = {}): Promise<Asked<T>> {
  const asked = await answered<T>(path, asking);
  if (asking.method && asking.method !== 'GET') dispatchEvent(new Event(SENT));
  return asked;
}

async function answered<T>(path: string, { method = 'GET', body }: Asking): Promise<Asked<T>> {
  try {
    const isText = typeof body === 'string';
    const response = await fetch(path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': isText ? 'text/csv' : 'application/json' },
        body: isText ? body : JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = response.status === 204 ? {} : await response.json();
    if (response.ok) return { answer: answer as T };
    const { code = 'unreachable', message = '' } = (answer as { error?: Partial<Failed> }).error ?? {};
    return { failed: { code, message } };
  } catch {
    return { failed: { code: 'unreachable', message: '' } };
  }
}
