import { fillTemplate } from '../../core/fill-template.ts';
import type { Field } from './field.ts';

/** A message and what the answers add to it. */
export interface Message {
  /** For the compose box: what the visitor may change. */
  readonly text: string;
  /** All that is sent, but for the reference. */
  readonly whole: string;
}

/**
 * Puts answers into a message: in place of `{field:name}`, else as a line `Label: answer` at the end. Until the visitor
 * writes, the text follows the owner's template.
 * @param template the owner's message
 * @param written what the visitor wrote instead, if anything
 * @param answers by the names of the fields
 * @param values what a message may name of the page
 */
export function messageOf(
  template: string,
  written: string | undefined,
  fields: readonly Field[],
  answers: ReadonlyMap<string, string>,
  values: Readonly<Record<string, string | undefined>>,
): Message {
  const placed = (name: string) => new RegExp(`\\{field:${name.replace(/\W/g, '\\$&')}[|}]`).test(template);
  const own = Object.fromEntries(fields.map(({ name }) => [`field:${name}`, answers.get(name)]));
  // The reference is put where it belongs when the link is made.
  const text = written ?? fillTemplate(template, { ...values, ...own, ref: '' }).trim();
  const lines = fields.flatMap(({ name, label }) => {
    const answer = answers.get(name);
    if (!answer) return [];
    // A quick question, or what somebody writes, stands in the place of a template that had room for the answer.
    const isSaid = placed(name) && (written === undefined || written.includes(answer));
    return isSaid ? [] : [`${label}: ${answer}`];
  });
  return { text, whole: [text, ...lines].filter(Boolean).join('\n') };
}
