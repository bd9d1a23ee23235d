import { expect, it } from 'vitest';
import { labelInput } from '../../../server/config/label-schema.ts';
import { givenLabels, typedLabel } from '../../../server/console/setup/connections/typed-label.ts';

it('a label is sent as it was typed: in the site’s money unless told otherwise, and no empty line', () => {
  const given = givenLabels(
    [
      { label: ' VIP ', kind: 'lead', name: '', value: '', currency: 'usd' },
      { label: '', kind: 'lead', name: ' ', value: '', currency: '' },
      { label: 'customer', kind: 'purchase', name: 'order', value: '12.50', currency: '' },
      { label: 'signed', kind: 'other', name: '', value: '3', currency: 'usd' },
    ],
    'EUR',
  );
  expect(given).toEqual([
    { label: 'VIP', kind: 'lead' },
    { label: 'customer', kind: 'purchase', name: 'order', value: '12.50', currency: 'EUR' },
    { label: 'signed', kind: 'other', value: '3', currency: 'USD' },
  ]);
  expect(given.map((one) => labelInput.safeParse(one).success)).toEqual([true, true, true]);
});

it('a label that holds is typed on where it was left', () => {
  const known = { label: 'vip', kind: 'lead', name: 'vip', value: '12.50', currency: 'EUR' };
  const [again] = givenLabels([typedLabel(known)], 'USD');
  expect(again).toEqual({ label: 'vip', kind: 'lead', value: '12.50', currency: 'EUR' });
});
