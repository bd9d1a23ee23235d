import { ALPHABET } from '../../../widget/core/reference/alphabet.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import type { Dice } from '../dice.ts';

/** Keys beside each other on a phone's keyboard. */
const KEYBOARD = ['1234567890-', 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];

/** Ways in which a whole code may look when it arrives. */
const SPELLINGS: readonly [(code: string) => string, ...((code: string) => string)[]] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replaceAll('-', ''),
  (code) => code.replaceAll('-', ' '),
  (code) => code.replaceAll('-', '–'),
  (code) => `*${code}*`,
  (code) => `"${code}".`,
  (code) => `(${code})`,
  (code) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
  (code) => `\u2068${code}\u2069`,
  (code) => [...code].join('\u200b'),
  (code) => code.replace(/[A-Z0-9]/g, (symbol) => String.fromCodePoint((symbol.codePointAt(0) ?? 0) + 0xfee0)),
];

/** A code as it arrives whole; nearly always just as it was prefilled. */
export function spell(reference: string, dice: Dice): string {
  const code = formatReference(reference);
  return dice.chance(0.8) ? code : dice.pick(SPELLINGS)(code);
}

/** A code with one slip of the thumb: a key hit wrong, missed, hit twice, or two keys in the wrong order. */
export function slip(reference: string, dice: Dice): string {
  const code = formatReference(reference);
  // A dash may be hit wrong as well, as often as its place says.
  const at = dice.below(code.length);
  const before = code.slice(0, at);
  const symbol = code[at] ?? '';
  const kinds = { wrong: 4, missed: 3, twice: 1, extra: 1, exchanged: 2 };
  switch (dice.weighted(kinds)) {
    case 'wrong':
      return before + besides(symbol, dice) + code.slice(at + 1);
    case 'missed':
      return before + code.slice(at + 1);
    case 'twice':
      return before + symbol + symbol + code.slice(at + 1);
    case 'extra':
      return before + anySymbol(dice) + code.slice(at);
    case 'exchanged':
      return before + (code[at + 1] ?? '') + symbol + code.slice(at + 2);
  }
}

/** A code with two to four slips. */
export function spoil(reference: string, dice: Dice): string {
  const code = [...formatReference(reference)];
  const slips = 2 + dice.below(3);
  for (let i = 0; i < slips; i++) code[dice.below(code.length)] = anySymbol(dice);
  return code.join('');
}

const anySymbol = (dice: Dice) => ALPHABET[dice.below(32)] ?? 'X';

/** A key beside this one, or any other. */
function besides(symbol: string, dice: Dice): string {
  const row = KEYBOARD.find((keys) => keys.includes(symbol)) ?? '';
  const at = row.indexOf(symbol);
  const near = [row[at - 1], row[at + 1], symbol === '-' ? '_' : undefined].filter((key) => key !== undefined);
  const [first, ...rest] = near;
  return first !== undefined && dice.chance(0.7) ? dice.pick([first, ...rest]) : anySymbol(dice);
}
