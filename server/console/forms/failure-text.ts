import type { Failed } from './ask.ts';
import { formWords } from './strings/form-words.ts';

/** A refusal in the reader's words where we have them; else in the API's own, which name what is wrong. */
export function failureText({ code, message }: Failed): string {
  const { failures } = formWords;
  const known = failures[code as keyof typeof failures];
  if (known !== undefined) return known;
  return message === '' ? failures.unreachable : message;
}
