import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../../../widget/core/reference/alphabet.ts';
import { checkSymbol } from '../../../widget/core/reference/check-symbol.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { nearReferences } from '../../../widget/core/reference/near-references.ts';
import { readReferences } from '../../../widget/core/reference/read-references.ts';

const of = (body: string) => body + checkSymbol(body);
const R = of('K7QM2XVD');
const S = of('01234567');
const [a, b, c] = [R.slice(0, 3), R.slice(3, 6), R.slice(6)];
const wide = [...R].map((s) => String.fromCodePoint((s.codePointAt(0) ?? 0) + 0xfee0)).join('');

describe('a reference in what a person wrote', () => {
  it.each([
    ['as it was prefilled', `Hi! I am looking at the frame.\nRef ${a}-${b}-${c}`, [R]],
    ['bare', R, [R]],
    ['in lower case', `ref ${R.toLowerCase()}`, [R]],
    ['in brackets', `Hello (ref: ${a}-${b}-${c})`, [R]],
    ['in square brackets and quotes', `["${a}-${b}-${c}"]`, [R]],
    ['in guillemets', `«${R}»`, [R]],
    ['grouped four and five', `(ref: ${R.slice(0, 4)}-${R.slice(4)})`, [R]],
    ['with spaces instead of dashes', `Ref ${a} ${b} ${c}`, [R]],
    ['with every symbol apart', `Ref ${[...R].join(' ')}`, [R]],
    ['with non-breaking spaces', `Ref ${a}\u00a0${b}\u202f${c}`, [R]],
    ['with en dashes', `Ref ${a}–${b}–${c}`, [R]],
    ['with em dashes and a minus sign', `Ref ${a}—${b}\u2212${c}`, [R]],
    ['with non-breaking and full-width hyphens', `Ref ${a}\u2011${b}\uff0d${c}`, [R]],
    ['with the keys beside the dash', `Ref ${a}.${b}_${c}`, [R]],
    ['broken over a line', `Ref ${a}-${b}-\n${c}`, [R]],
    ['with zero-width marks strewn in', `Ref ${[...R].join('\u200b')}\u2060`, [R]],
    ['with bidi marks around and inside', `\u200fمرحبا \u2068Ref ${a}-\u200e${b}-${c}\u2069`, [R]],
    ['in full-width letters', `Ref ${wide}`, [R]],
    ['in mathematical bold', `Ref ${[...R].map(bold).join('')}`, [R]],
    ['with letters of a Cyrillic keyboard', `Ref ${R.replace('K', 'К').replace('M', 'М').replace('X', 'х')}`, [R]],
    ['with letters of a Greek keyboard', `Ref ${R.replace('K', 'Κ').replace('M', 'μ'.toUpperCase())}`, [R]],
    ['with the long mark that a Japanese keyboard has for a dash', `参照番号：${a}ー${b}ｰ${c}です`, [R]],
    ['with the Arabic stroke for a dash', `مرحبا ${a}ـ${b}ـ${c}`, [R]],
    ['with a Turkish capital for 1', `Ref ${S.replace('1', 'İ')}`, [S]],
    ['glued to words of another script on both sides', `你好${R}谢谢`, [R]],
    ['with Arabic digits', `Ref ${R.replace('7', '٧').replace('2', '٢')}`, [R]],
    ['with O for 0 and I, L for 1', `Ref ${S.replace('0', 'O').replace('1', 'l')}`, [S]],
    ['with a channel prefix', `w_${R}`, [R]],
    ['glued to the word before it', `ref${R}`, [R]],
    ['glued to the word behind it', `${R}thanks`, [R]],
    ['in groups, glued to the word before it', `Hi!\nRef${a}-${b}-${c}`, [R]],
    ['in groups, glued to the words around it', `ref${a}–${b}–${c}thanks`, [R]],
    ['two in one text, in order', `Ref ${S} and ${a}-${b}-${c}`, [S, R]],
    ['twice the same, once', `${R} ${R}`, [R]],
    ['between emoji', `👨‍👩‍👧‍👦${R}🚲`, [R]],
    ['at the end of a long text', `${'word '.repeat(800)}${R}`, [R]],
    ['with a wrong check symbol: none', `Ref ${R.slice(0, 8)}${R[8] === '0' ? '1' : '0'}`, []],
    ['with a U in it: none', `Ref ${R.slice(0, 4)}U${R.slice(5)}`, []],
    ['cut short: none', `Ref ${R.slice(0, 7)}`, []],
    ['empty: none', '', []],
    ['lone surrogates: none', '\ud800\udc00\ud800', []],
  ])('is read %s', (_how, text, expected) => expect(readReferences(text)).toEqual(expected));

  it('is read whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (x, y) => {
          expect(readReferences(`${x}\n(Ref ${formatReference(R)})\n${y}`)).toContain(R);
        },
      ),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('is one code and no other, whichever it is and however its announcement is taken along', () => {
    const symbols = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(symbols, (eight) => {
        const code = eight + checkSymbol(eight);
        const [one, two, three] = formatReference(code).split('-');
        for (const text of [
          `ref: ${one}-${two}-${three}`.toLowerCase(),
          `REF ${one} ${two} ${three}`,
          `réf. ${one}-${two}-${three}`,
        ])
          expect(readReferences(text)).toEqual([code]);
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });

  it('costs little time in a hostile text', () => {
    for (const text of ['A'.repeat(3e6), 'A-'.repeat(1e6), `${'0'.repeat(9)} `.repeat(3e5), '\u200b'.repeat(3e6)]) {
      expect(readReferences(text).length).toBeLessThanOrEqual(32);
      expect(nearReferences(text).length).toBeLessThanOrEqual(8 * 400);
    }
  });
});

describe('a reference with one slip of the thumb', () => {
  const slips = fc
    .record({ place: fc.nat(8), kind: fc.constantFrom('wrong', 'left out', 'put in', 'exchanged'), symbol: fc.nat(31) })
    .map(({ place, kind, symbol }) => {
      const s = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[symbol] ?? '';
      if (kind === 'wrong') return R.slice(0, place) + s + R.slice(place + 1);
      if (kind === 'left out') return R.slice(0, place) + R.slice(place + 1);
      if (kind === 'put in') return R.slice(0, place) + s + R.slice(place);
      return R.slice(0, place) + (R[place + 1] ?? '') + R[place] + R.slice(place + 2);
    });

  it('is among its near references, with the dashes of the prefilled text or after "Ref"', () => {
    fc.assert(
      fc.property(slips, (slip) => {
        fc.pre(slip !== R);
        const dashed = `Hi there, Ref ${slip.slice(0, 3)}-${slip.slice(3, 6)}-${slip.slice(6)}`;
        expect([...nearReferences(dashed), ...readReferences(dashed)]).toContain(R);
        expect([...nearReferences(`ref: ${slip}`), ...readReferences(`ref: ${slip}`)]).toContain(R);
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });

  it.each([
    ['a dash hit as a letter', `Hi! ${a}P${b}-${c}`],
    ['a dash missed beside a wrong symbol', `${a}${b.slice(0, 2)}Z-${c}`],
    [
      'behind much that looks like a code',
      `${Array.from({ length: 20 }, (_, i) => `B7C${i + 10}XR5Q`).join(' ')} Ref ${a}-${b}-${c.slice(1)}`,
    ],
  ])('is found again: %s', (_what, text) => expect(nearReferences(text)).toContain(R));

  it.each([
    ['after a word that announces it', `Hi! Is it still there?\nRef ${a}-${b}-${c}`],
    ['in brackets behind a short word', `Ich suche ein Rad (${a}-${b}-${c})`],
    ['with a letter behind it', `Ref ${a}-${b}-${c} a`],
    ['as one word between others', `my ${R} ok`],
  ])('is not looked for in pieces of a whole code: %s', (_what, text) => {
    expect(readReferences(text)).toContain(R);
    expect(nearReferences(text)).toEqual([]);
  });

  it('is found beside a whole code, and where its first group is itself a word that announces', () => {
    expect(nearReferences(`${S.slice(0, 3)}-${S.slice(3, 6)}-${S.slice(6)} or ${a}-${b}-${c.slice(1)}`)).toContain(R);
    const named = of('REFM2XVD');
    expect(nearReferences(`Ref REF-${named.slice(3, 6)}-${named.slice(7)}`)).toContain(named);
  });

  it('is not looked for in prose', () => {
    expect(nearReferences('Hello, is this bicycle available? I would like something beautiful')).toEqual([]);
  });
});

function bold(symbol: string): string {
  const at = symbol.charCodeAt(0);
  return String.fromCodePoint(at < 58 ? at - 48 + 0x1d7ce : at - 65 + 0x1d400);
}
