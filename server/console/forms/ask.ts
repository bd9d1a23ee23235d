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

/** Asks the API, and never throws. */
export async function ask<T>(path: string, { method = 'GET', body }: Asking = {}): Promise<Asked<T>> {
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
