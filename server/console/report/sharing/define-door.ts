import { readerLanguages } from '../../locale/reader-languages.ts';
import { LinkDoor } from './link-door.ts';
import { loadSharingWords } from './strings/sharing-words.ts';

/** Fetches and defines what only those need who are asked for a password. */
export async function defineDoor(): Promise<void> {
  await loadSharingWords(readerLanguages());
  if (!customElements.get('link-door')) customElements.define('link-door', LinkDoor);
}
