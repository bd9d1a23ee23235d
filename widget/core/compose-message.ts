import type { Carriage } from './channels/channel.ts';
import { fillTemplate } from './fill-template.ts';
import { formatReference } from './reference/format-reference.ts';

/** A longer word before the reference would leave no room for a message. */
const LABEL_AT_MOST = 40;

export interface MessageParts {
  /** The owner's words, with `{variables}`. */
  readonly template: string;
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Nine symbols, or empty. */
  readonly reference: string;
  /** The word before the reference, for the owner to translate. */
  readonly referenceLabel: string;
  /** What stands for a variable that is not known; left out, the variable stays as it was written. */
  readonly unknown?: string | undefined;
}

/**
 * The text that stands ready in the chat. Where the reference travels in the text, it takes the place of `{ref}`,
 * or else a line of its own at the end. Too long a text loses its middle words, never its reference.
 * @param carriage what the link can carry to the destination at hand
 */
export function composeMessage(carriage: Carriage, parts: MessageParts): string {
  if (!carriage.takesText) return '';
  const visible = carriage.referenceTravels === 'text' && parts.reference !== '';
  const code = visible ? formatReference(parts.reference) : '';
  const filled = (ref: string) => fillTemplate(parts.template, { ...parts.values, ref }, parts.unknown).trim();
  const inPlace = /\{ref[|}]/.test(parts.template);
  const tail = visible && !inPlace ? `${parts.referenceLabel.slice(0, LABEL_AT_MOST)} ${code}`.trim() : '';
  const body = filled(code);
  const room = carriage.textLimit - (tail ? tail.length + 1 : 0);
  return [body.length > room ? shorten(body, room, inPlace ? code : '') : body, tail].filter(Boolean).join('\n');
}

/** Cut before the character that no longer fits, however many code units make it one; what must survive is put back at the end. */
function shorten(text: string, room: number, keep: string): string {
  const most = Math.max(0, room - (keep ? keep.length + 2 : 1));
  // Firefox learnt it in 2024; before, half a surrogate pair is all that is seen to.
  const whole = Intl.Segmenter && new Intl.Segmenter('en').segment(text).containing(most)?.index;
  const cut = text.slice(0, whole || most).replace(/[\ud800-\udbff]$/, '');
  return keep && !cut.includes(keep) ? `${cut}… ${keep}` : `${cut}…`;
}
