import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../../../widget/core/reference/alphabet.ts';
import { checkSymbol } from '../../../widget/core/reference/check-symbol.ts';
import { daySymbol } from '../../../widget/core/reference/day-symbol.ts';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { isReference } from '../../../widget/core/reference/is-reference.ts';
import { mintReference } from '../../../widget/core/reference/mint-reference.ts';

const SEED = 20261122;
const body = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/);

/** The definition, written the slow way: polynomials over GF(2) as lists of exponents, reduced by x^5 = x^2 + 1. */
function slowCheck(symbols: string): string {
  const multiply = (a: number, b: number) => {
    let product = 0;
    for (let i = 0; i < 5; i++) if ((b >> i) & 1) product ^= a << i;
    for (let degree = 9; degree >= 5; degree--) if ((product >> degree) & 1) product ^= 0b100101 << (degree - 5);
    return product;
  };
  const power = (n: number): number => (n === 0 ? 1 : multiply(2, power(n - 1)));
  return ALPHABET[[...symbols].reduce((sum, s, i) => sum ^ multiply(power(i + 1), ALPHABET.indexOf(s)), 0)] ?? '';
}

describe('a reference', () => {
  it('has the check symbol that its definition over GF(32) gives', () => {
    fc.assert(
      fc.property(body, (symbols) => {
        expect(checkSymbol(symbols)).toBe(slowCheck(symbols));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is refused after any single wrong symbol', () => {
    fc.assert(
      fc.property(body, fc.nat(8), fc.nat(30), (symbols, place, step) => {
        const code = symbols + checkSymbol(symbols);
        const wrong = ALPHABET[(ALPHABET.indexOf(code[place] ?? '') + 1 + step) % 32];
        expect(isReference(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is refused after any exchange of two different symbols', () => {
    fc.assert(
      fc.property(body, fc.nat(8), fc.nat(8), (symbols, i, j) => {
        const code = [...(symbols + checkSymbol(symbols))];
        fc.pre(code[i] !== code[j]);
        [code[i], code[j]] = [code[j] ?? '', code[i] ?? ''];
        expect(isReference(code.join(''))).toBe(false);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('begins with its day and ends with its check symbol', () => {
    const at = Date.parse('2026-11-22T23:59:59Z');
    const reference = mintReference(at, () => Uint8Array.of(0, 31, 32, 63, 64, 95, 255));
    expect(reference.slice(0, 8)).toBe(`${daySymbol(at)}0Z0Z0ZZ`);
    expect(isReference(reference)).toBe(true);
    expect(daySymbol(at + 1_000)).not.toBe(daySymbol(at));
  });

  it('uses every symbol about equally often', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const symbol = mintReference(0, () => new Uint8Array(7).fill(byte))[1] ?? '';
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array(32).fill(8));
  });

  it('is shown in threes', () => expect(formatReference('K7QM2XVDP')).toBe('K7Q-M2X-VDP'));

  it.each(['', 'K7QM2XVD', 'k7qm2xvdp', 'K7QM2XVDPP', 'UUUUUUUUU', 'OOOOOOOOO'])('is not %j', (text) =>
    expect(isReference(text)).toBe(false),
  );
});
