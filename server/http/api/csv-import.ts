import { z } from 'zod';
import { isWorkbook } from '#core/csv/is-workbook.ts';

/** A file as the body of a request. */
export const csvBody = z
  .string({ error: 'is not there: send the file with Content-Type: text/csv' })
  .refine((text) => !isWorkbook(text), { error: 'is a workbook and no text: save it as CSV', abort: true })
  // Some exports are UTF-16, which read as UTF-8 has a zero beside every letter.
  .refine((text) => !text.includes('\0'), {
    error: 'is UTF-16: send it with Content-Type: text/csv; charset=utf-16, or save it as UTF-8',
  })
  // What stands for a byte that is none of UTF-8's: names would be garbled, and two of them become one.
  .refine((text) => !text.includes('\uFFFD'), {
    error: 'is not UTF-8: save it as UTF-8, or name its charset, like Content-Type: text/csv; charset=windows-1252',
  });

export const isPreview = z
  .enum(['true', 'false'], { error: 'is not true or false' })
  .default('false')
  .describe('Shows the first rows as they are understood, and every problem, and writes nothing.');

export const decimal = z
  .enum(['point', 'comma'], { error: 'is not point or comma' })
  .default('point')
  .describe('What begins the decimals: 1,234.50 or 1.234,50.');

export const dateFormat = z
  .enum(['ymd', 'dmy', 'mdy'], { error: 'is not ymd, dmy or mdy' })
  .default('ymd')
  .describe('The order of day, month and year where they are all numbers.');

/** What is wrong with a cell. */
export const rowProblem = z.object({
  line: z.int().describe('Counted from 1.'),
  field: z.string().describe('Empty where the whole line is meant.'),
  message: z.string(),
});
