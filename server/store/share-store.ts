import type { NotesQuery } from './reports/list-notes.ts';
import type { SharesQuery } from './reports/list-shares.ts';
import type { ViewsQuery } from './reports/list-views.ts';
import type { NoteRow } from './rows/note-row.ts';
import type { ShareRow } from './rows/share-row.ts';
import type { ViewRow } from './rows/view-row.ts';
import type { NoteChange } from './writes/write-note.ts';
import type { ShareChange } from './writes/write-share.ts';
import type { ViewChange } from './writes/write-view.ts';

/** Reports that others may see, views that people keep, and what they note on days. */
export interface ShareStore {
  shares(query: SharesQuery): Promise<readonly ShareRow[]>;
  /** @returns whether there was anything to change */
  changeShare(change: ShareChange): Promise<boolean>;
  views(query: ViewsQuery): Promise<readonly ViewRow[]>;
  /** @returns whether there was anything to change */
  changeView(change: ViewChange): Promise<boolean>;
  notes(query: NotesQuery): Promise<readonly NoteRow[]>;
  /** @returns whether there was anything to change */
  changeNote(change: NoteChange): Promise<boolean>;
}
