/** What came of a form that was sent: `done`, or the code of the refusal. */
export type Posted = 'done' | 'unreachable' | (string & {});

const PATIENCE_MS = 20_000;

/** Sends a form and never throws. */
export async function postJson(path: string, body: unknown): Promise<Posted> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return 'done';
    const answer = (await response.json()) as { readonly error?: { readonly code?: string } };
    return answer.error?.code ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}
