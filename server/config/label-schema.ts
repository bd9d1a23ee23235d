import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { exactMinorUnits } from '#core/money/exact-minor-units.ts';
import type { LabelMeaning } from './config.ts';
import { siteFields } from './site-fields.ts';

/** A label of an inbox and what it means, as the file and the API both take it. */
export const labelInput = z
  .strictObject({
    label: z.string().trim().min(1, { error: 'is empty' }).max(100).toLowerCase(),
    kind: z.enum(['lead', 'purchase', 'other'], { error: 'is not lead, purchase or other' }),
    name: z
      .string()
      .min(1, { error: 'is empty' })
      .max(100)
      .optional()
      .describe('Of the conversion; the label’s own if left out.'),
    value: z.string().optional().describe('What it is worth, a decimal number such as 12.50.'),
    currency: siteFields.currency.optional().describe('ISO 4217; needed beside a value.'),
  })
  .superRefine(({ value, currency }, context) => {
    if (value === undefined) return;
    try {
      if (currency !== undefined) exactMinorUnits(value, currency);
      else context.addIssue({ code: 'custom', message: 'is needed beside a value, like EUR', path: ['currency'] });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      context.addIssue({ code: 'custom', message: error.message, path: ['value'] });
    }
  });

/** The same as it is used: with a name, and money in minor units. */
export const labelSchema = labelInput.transform(({ value, currency, ...label }): LabelMeaning => {
  const named = { ...label, name: label.name ?? label.label };
  if (value === undefined || currency === undefined) return { ...named, value: null, currency: null };
  return { ...named, value: exactMinorUnits(value, currency), currency };
});
