import { z } from 'zod';

/** What may become a password: long rather than strange. */
export const password = z
  .string({ error: 'is missing' })
  .min(12, { error: 'needs at least 12 characters; a few words in a row are easy to remember' })
  .max(1_000, { error: 'has more than 1,000 characters' });
