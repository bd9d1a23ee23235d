import type { SharesQuery } from './reports/list-shares.ts';
import type { ViewsQuery } from './reports/list-views.ts';
import type { ShareRow } from './rows/share-row.ts';
import type { ViewRow } from './rows/view-row.ts';
import type { ShareChange } from './writes/write-share.ts';
import type { ViewChange } from './writes/write-view.ts';

/** Reports that others may see, and views that people keep. */
export interface ShareStore {
  shares(query: SharesQuery): Promise<readonly ShareRow[]>;
  /** @returns whether there was anything to change */
  changeShare(change: ShareChange): Promise<boolean>;
  views(query: ViewsQuery): Promise<readonly ViewRow[]>;
  /** @returns whether there was anything to change */
  changeView(change: ViewChange): Promise<boolean>;
}
