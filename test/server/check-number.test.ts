import { describe, expect, it } from 'vitest';
import { checkNumber } from '../../server/flows/check-number.ts';

describe('the number of a site owner', () => {
  it.each([
    ['+34 612 345 678', 'ES', '+34 612 34 56 78'],
    ['00351 912 345 678', 'PT', '+351 912 345 678'],
    ['+54 9 11 2345-6789', 'AR', '+54 9 11 2345 6789'],
    ['+39 055 234 5678', 'IT', '+39 055 234 5678'],
  ])('%s is known in %s', (typed, country, international) =>
    expect(checkNumber(typed)).toMatchObject({ isValid: true, country, international, reason: '' }),
  );

  it.each(['+34 112 345 678', '+44 0207 946 0958', '0612345678', '+999 123 456 789'])(
    '%s is refused with a reason',
    (typed) => {
      const { isValid, reason } = checkNumber(typed);
      expect(isValid).toBe(false);
      expect(reason).not.toBe('');
    },
  );
});
