import type { PhoneMessage } from '../phone/phone-message.ts';

type Outcome = { readonly delivered: true } | { readonly delivered: false; readonly problem: string };

function reasonIn(body: unknown): string {
  if (typeof body === 'string') return body.trim().slice(0, 160);
  if (typeof body !== 'object' || body === null || !('error' in body)) return '';
  const { error } = body;
  if (typeof error !== 'object' || error === null) return '';
  return 'message' in error && typeof error.message === 'string' ? error.message : '';
}

/** Hands a message to the stand-in for Meta and says what the service made of it. */
export async function sendMessage(message: PhoneMessage): Promise<Outcome> {
  try {
    const response = await fetch('/demo/phone/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      // Leaving the page right after Send must not lose the message.
      keepalive: true,
    });
    const answer: { status?: number; body?: unknown; error?: unknown } = await response.json();
    if (!response.ok) return { delivered: false, problem: `Not sent. ${reasonIn(answer)}` };
    if (answer.status === 200) return { delivered: true };
    return { delivered: false, problem: `The service refused it with ${answer.status}. ${reasonIn(answer.body)}` };
  } catch {
    return { delivered: false, problem: 'Not sent: the demo server did not answer. Start it, then try again.' };
  }
}
