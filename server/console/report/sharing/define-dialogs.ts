import { CopyText } from '../../forms/copy-text.ts';
import { loadSentences } from '../../forms/sentences/in-words.ts';
import { loadFormWords } from '../../forms/strings/form-words.ts';
import { DayNotes } from '../notes/day-notes.ts';
import { ReportDialog } from './report-dialog.ts';
import { SavedViews } from './saved-views.ts';
import { ShareLinks } from './share-links.ts';
import { ShareMail } from './share-mail.ts';
import { loadSharingWords } from './strings/sharing-words.ts';

let defined: Promise<void> | undefined;

/** Fetches and defines what only those need who share or save: the words first, since elements draw at once. */
export function defineDialogs(): Promise<void> {
  defined ??= define();
  return defined;
}

async function define(): Promise<void> {
  const { languages } = navigator;
  await Promise.all([loadSharingWords(languages), loadFormWords(languages), loadSentences(languages)]);
  customElements.define('copy-text', CopyText);
  customElements.define('share-links', ShareLinks);
  customElements.define('share-mail', ShareMail);
  customElements.define('saved-views', SavedViews);
  customElements.define('day-notes', DayNotes);
  customElements.define('report-dialog', ReportDialog);
}
