import { z } from 'zod';

/** An event's name in a file that people open in spreadsheets: nothing that one would run. */
export const plainName = z.string().regex(/^[\p{L}\p{N}][^\r\n\t]{0,99}$/u, {
  error: 'is not a name: 1 to 100 characters, the first a letter or digit',
});
