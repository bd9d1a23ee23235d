import { join } from 'node:path';
import type { Overview } from '#core/report/overview.ts';
import type { ExplainedConversation } from '../reports/explain-conversation.ts';
import type { ConversationList } from '../reports/list-conversations.ts';
import type { NotCounted } from '../reports/list-not-counted.ts';
import type { Read } from '../reports/read.ts';
import type { SiteConfigVersion } from '../rows/site-config-version.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Recorded, Store } from '../store.ts';
import type { Write } from '../writes/write.ts';
import { BatchingWorker } from './batching-worker.ts';

/** Requests that share one commit at most; beyond it the gain is small and the wait is felt. */
const COMMIT_AT_MOST = 512;

/** The embedded store: one SQLite file, one writing and one reading thread. @param folder where the file lives */
export async function openSqliteStore(folder: string): Promise<Store> {
  const path = join(folder, 'hullo.sqlite');
  // The writer first: it makes the file and its tables.
  const writer = await BatchingWorker.start<Write>(new URL('./writer.ts', import.meta.url), path, COMMIT_AT_MOST);
  const reader = await BatchingWorker.start<Read>(new URL('./reader.ts', import.meta.url), path, 1);
  // A caller's rules may be a whole site; only these two are worth copying to the other thread.
  const copied = ({ lookbackDays, silentDays }: SiteRules): SiteRules => ({ lookbackDays, silentDays });
  return {
    recordEvents: (site, rules, rows) =>
      writer.ask({ kind: 'events', site, rules: copied(rules), rows }) as Promise<Recorded>,
    recordMessages: (site, rules, rows) =>
      writer.ask({ kind: 'messages', site, rules: copied(rules), rows }) as Promise<Recorded>,
    joinContacts: (site, rules, aliases) =>
      writer.ask({ kind: 'join-contacts', site, rules: copied(rules), aliases }) as Promise<string>,
    countRefusals: (refusals) => writer.ask({ kind: 'refusals', refusals }) as Promise<void>,
    dailySalt: (site, day, fresh, now) => writer.ask({ kind: 'salt', site, day, fresh, now }) as Promise<string>,
    forgetSalts: (now) => writer.ask({ kind: 'forget-salts', now }) as Promise<void>,
    overview: (query) => reader.ask({ kind: 'overview', query }) as Promise<Overview>,
    conversations: (query) => reader.ask({ kind: 'conversations', query }) as Promise<ConversationList>,
    explain: (query) => reader.ask({ kind: 'explain', query }) as Promise<ExplainedConversation | null>,
    notCounted: (site) => reader.ask({ kind: 'not-counted', site }) as Promise<NotCounted>,
    siteConfigs: (site, limit) =>
      reader.ask({ kind: 'site-configs', site, limit }) as Promise<readonly SiteConfigVersion[]>,
    saveSiteConfig: (site, draft) =>
      writer.ask({ kind: 'site-config', site, draft }) as Promise<SiteConfigVersion | null>,
    async ping() {
      await Promise.all([writer.ask({ kind: 'ping' }), reader.ask({ kind: 'ping' })]);
    },
    async close() {
      await Promise.all([writer.close(), reader.close()]);
    },
  };
}
