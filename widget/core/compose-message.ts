import type { Channel } from './channels/channel.ts';
import { fillTemplate } from './fill-template.ts';
import { formatReference } from './reference/format-reference.ts';

export interface MessageParts {
  /** The owner's words, with `{variables}`. */
  readonly template: string;
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Nine symbols, or empty. */
  readonly reference: string;
  /** The word before the reference, for the owner to translate. */
  readonly referenceLabel: string;
}

/**
 * The text that stands ready in the chat. Where the reference travels in the text, it takes the place of `{ref}`,
 * or else a line of its own at the end. Too long a text loses its middle words, never its reference.
 */
export function composeMessage(channel: Channel, parts: MessageParts): string {
  const visible = channel.referenceTravels === 'text' && parts.reference !== '';
  const code = visible ? formatReference(parts.reference) : '';
  const filled = (ref: string) => fillTemplate(parts.template, { ...parts.values, ref }).trim();
  const inPlace = /\{ref[|}]/.test(parts.template);
  const tail = visible && !inPlace ? `${parts.referenceLabel} ${code}`.trim() : '';
  const body = filled(code);
  const room = channel.textLimit - (tail ? tail.length + 1 : 0);
  return [body.length > room ? shorten(body, room, inPlace ? code : '') : body, tail].filter(Boolean).join('\n');
}

/** Cut at a whole character; what must survive is put back at the end. */
function shorten(text: string, room: number, keep: string): string {
  const cut = text.slice(0, Math.max(0, room - (keep ? keep.length + 2 : 1))).replace(/[\ud800-\udbff]$/, '');
  return keep && !cut.includes(keep) ? `${cut}… ${keep}` : `${cut}…`;
}
