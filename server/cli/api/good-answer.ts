import { UsageError } from '../usage-error.ts';

/** An answer, if it is a good one. @throws UsageError with what the service says is wrong */
export async function goodAnswer(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const text = await answer.text();
  let message: unknown;
  try {
    message = JSON.parse(text)?.error?.message;
  } catch {
    // Not ours: a proxy's page, or another server's.
  }
  throw new UsageError(
    typeof message === 'string' ? message : `The service answered ${answer.status}, and not as Hullo does.`,
  );
}
