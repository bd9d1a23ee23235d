import { expect, it } from 'vitest';
import { convertMoney } from '../../../widget/core/money/convert-money.ts';

it.each<[string, string, number, string, string, number]>([
  ['at par', 'USD', 1234, '1', 'EUR', 1234],
  ['to the nearest cent', 'USD', 1000, '0.92345', 'EUR', 923],
  ['half to even, down', 'USD', 1, '0.5', 'EUR', 0],
  ['half to even, up', 'USD', 3, '0.5', 'EUR', 2],
  ['a refund like a sale', 'USD', -3, '0.5', 'EUR', -2],
  ['from whole yen', 'JPY', 500, '0.0061', 'EUR', 305],
  ['into thousandths', 'EUR', 100, '0.334', 'KWD', 334],
  ['without a binary fraction between', 'USD', 115, '1.01', 'EUR', 116],
  ['more than a double can count on the way', 'IDR', 9_000_000_000_000, '0.000000055', 'KWD', 4_950_000],
])('an amount is converted %s', (_how, from, amount, rate, to, expected) =>
  expect(convertMoney({ currency: from, amount }, rate, to)).toEqual({ currency: to, amount: expected }),
);

it.each(['', '-1', '1,2', '0', '0.000', 'abc', '1e3'])('%j is refused as a rate', (rate) =>
  expect(() => convertMoney({ currency: 'USD', amount: 1 }, rate, 'EUR')).toThrow(RangeError),
);
