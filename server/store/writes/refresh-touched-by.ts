import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { messageOfId, startBeside } from './find-starts.ts';
import type { KeptMessage } from './kept-message.ts';
import { refreshStart } from './refresh-start.ts';

type Touching = Pick<KeptMessage, 'id' | 'at' | 'contact' | 'destination' | 'edits'>;

/**
 * Matches again, each once, the messages whose being a start, or whose match, depends on these: themselves and the
 * next of the person, or the one that was edited.
 * @returns the ids of those that have been matched
 */
export async function refreshTouchedBy(
  sql: Sql,
  site: string,
  rules: SiteRules,
  messages: readonly Touching[],
): Promise<Set<string>> {
  const done = new Set<string>();
  for (const message of messages) {
    const touched = message.edits === null ? startBeside(sql, site, message) : messageOfId(sql, site, message.edits);
    for (const start of await touched) {
      if (!done.has(start.id)) await refreshStart(sql, site, rules, start);
      done.add(start.id);
    }
  }
  return done;
}
