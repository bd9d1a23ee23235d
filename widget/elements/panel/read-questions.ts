import { warn } from '../../page/warn.ts';
import { textOf } from './text-of.ts';

/** More than anyone reads. */
const AT_MOST = 12;

/** Quick questions: a JSON array or an array of texts, or one a line, or between `|`. */
export function readQuestions(given: unknown): readonly string[] {
  let list: unknown = given;
  if (typeof given === 'string') {
    list = given.split(/[\n|]/);
    if (/^\s*\[/.test(given)) {
      try {
        list = JSON.parse(given);
      } catch {
        warn(`questions is not JSON; write it as in questions='["Is it in stock?"]', or one a line`);
      }
    }
  }
  return Array.isArray(list) ? list.map(textOf).filter(Boolean).slice(0, AT_MOST) : [];
}
