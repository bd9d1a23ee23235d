/** Which mark begins the decimals; the other one, a space or an apostrophe may stand between thousands. */
export type DecimalMark = 'point' | 'comma';

const SIGN = /[-\u2010-\u2015\u2212]/;
const MARKS: Readonly<Record<DecimalMark, RegExp>> = {
  point: /^\d*(?:\.\d+)?$|^\d{1,3}(?:[,'\u2019 ]\d{2,3})*[,'\u2019 ]\d{3}(?:\.\d*)?$|^\d+\.$/,
  comma: /^\d*(?:,\d+)?$|^\d{1,3}(?:[.'\u2019 ]\d{2,3})*[.'\u2019 ]\d{3}(?:,\d*)?$|^\d+,$/,
};

/** An amount as files write it, and the currency that stood beside it as an ISO code, if one did. */
export interface ReadAmount {
  /** Digits with at most one point and a minus before them: `-1234.5`. */
  readonly decimal: string;
  readonly currency?: string;
}

/**
 * An amount with thousands marks, a currency sign or code, and a minus or brackets for less than nothing:
 * `€ 1.234,50`, `(12.00)`, `1 234,50 EUR`. Undefined when it is no amount under this decimal mark, as `12,5` under a
 * point: whether a mark ends the whole or parts thousands is never guessed.
 */
export function readAmount(text: string, mark: DecimalMark): ReadAmount | undefined {
  const spaced = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const isBracketed = /^\(.*\)$/.test(spaced);
  const signed = isBracketed ? spaced.slice(1, -1) : spaced;
  const [, before = '', digits = '', after = ''] =
    /^([^\d.,]*)([\d.,'\u2019 ]*\d[.,]?)([^\d.,]*)\.?$/.exec(signed) ?? [];
  const beside = `${before} ${after}`;
  const words = beside.replace(SIGN, '').trim();
  // A currency is a sign, a code or a short word with a sign: US$, EUR, kr.
  if (digits === '' || /[^\p{L}\p{Sc} ]/u.test(words) || words.length > 8) return;
  if (!MARKS[mark].test(digits)) return;
  const plain = digits.replace(mark === 'point' ? /[,'\u2019 ]/g : /[.'\u2019 ]/g, '').replace(',', '.');
  const decimal = plain.replace(/^\./, '0.').replace(/\.$/, '');
  const code = /(?:^| )([A-Z]{3})(?: |$)/.exec(words)?.[1];
  const isNegative = isBracketed || SIGN.test(beside);
  return { decimal: isNegative ? `-${decimal}` : decimal, ...(code !== undefined && { currency: code }) };
}
