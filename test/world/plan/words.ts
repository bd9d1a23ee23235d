import { channels } from '../../../widget/core/channels/channels.ts';
import { composeMessage } from '../../../widget/core/compose-message.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import type { Dice } from '../dice.ts';

/** What owners prefill, and the word before the code. */
const TEMPLATES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Hi! I am looking at {title}.', 'Ref'],
  ['Hallo, ich interessiere mich für das Rad ({ref})', 'Referenz'],
  ['Olá! Quero saber mais sobre a bicicleta 54-B.', 'Código'],
  ['مرحبا، أريد معرفة المزيد', 'Ref'],
  ['{ref} नमस्ते, मुझे साइकिल के बारे में बताइए', 'Ref'],
  ['Hi', 'Ref'],
];

/** What people write of their own accord; some of it looks like a code and is none. */
const PROSE: readonly [string, ...string[]] = [
  'Hello, is it still available?',
  'Bonjour, quel est le prix ?',
  'My order 48392-11A-7 has not arrived, invoice INV2026X17',
  'Please call me: +44 7700 900-123',
  'Model XR7500-PRO vs. CB1234567?',
  '😀😀😀',
  'Thanks! See you at 10:30 on 2026-11-02, gate B7-C9-D4.',
  'k',
  '',
];

/** Added before or behind the prefilled text. */
const MORE: readonly [string, ...string[]] = ['', '', '', '', ' Thanks!', ' a', '\nMy size is 54', ' 🚲'];

/** The prefilled message of a WhatsApp click, with the code written as it arrives. */
export function prefilled(reference: string, written: string, dice: Dice): string {
  const [template, referenceLabel] = dice.pick(TEMPLATES);
  const text = composeMessage(channels.whatsapp, {
    template,
    values: { title: 'Frame 54' },
    reference,
    referenceLabel,
  });
  return text.replace(formatReference(reference), () => written) + dice.pick(MORE);
}

export const prose = (dice: Dice) => dice.pick(PROSE);
