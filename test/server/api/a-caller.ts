import { API_KEY, type TestService } from '../test-service.ts';

export interface MadeKey {
  readonly id: string;
  readonly key: string;
  readonly site: string | null;
}

/** Sends a request to the API as the holder of a key; the owner's, unless another is given. */
export const asHolder =
  (service: TestService, key = API_KEY) =>
  (path: string, { method = 'GET', body, headers = {} }: Asked = {}): Promise<Response> =>
    fetch(service.origin + path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a key through the API. */
export async function makeKey(service: TestService, body: Readonly<Record<string, unknown>>): Promise<MadeKey> {
  const answer = await asHolder(service)('/api/keys', { method: 'POST', body });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as MadeKey;
}

/** A refusal, in what tells it. */
export async function refusalOf(answer: Response) {
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  return { status: answer.status, ...error };
}
