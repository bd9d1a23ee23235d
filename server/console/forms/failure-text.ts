import type { Failed } from './ask.ts';
import { inWords } from './sentences/in-words.ts';
import { formWords } from './strings/form-words.ts';

/**
 * A refusal in the reader's words: by its sentence where that says more than its code, else by its code. What is wrong
 * with what was sent stands beside it, in the API's own words if need be: nobody could mend it otherwise.
 */
export function failureText({ code, message }: Failed): string {
  const said = inWords(message) ?? ofField(message);
  if (said !== undefined) return said;
  const { failures } = formWords;
  const known = failures[code as keyof typeof failures];
  if (known === undefined) return message === '' ? failures.unreachable : message;
  return code === 'bad_request' && message !== '' ? `${known} ${message}` : known;
}

/** Of a field that has no place on the page: its name stays before what is wrong with it. */
function ofField(message: string): string | undefined {
  const [whole, field = ''] = /^([a-z]\w*(?:\.\w+|\[\d+\])*):? /i.exec(message) ?? [];
  const said = whole && inWords(message.slice(whole.length));
  return said ? `${field}: ${said}` : undefined;
}
