import { readerLanguages } from '../locale/reader-languages.ts';
/** A moment as the reader writes it, in the reader's own zone: an account belongs to no site. */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(readerLanguages(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
