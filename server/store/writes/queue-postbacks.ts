import type { PostbackRule } from '../../config/config.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { factId } from './fact-id.ts';

/** Marks what somebody is sending by older facts: if those were not enough, these may be. */
export const NEW_FACTS = 'new_facts';

/** Something that happened, as far as it decides who is told. */
export interface Happened {
  readonly kind: 'click' | 'start' | 'conversion';
  /** Id of the event, of the message that started the conversation, or of the conversion. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /**
   * What it is called, the most special first: a conversion's own name, then `lead` or `purchase`. The first that a
   * postback asks for is the one it is told under.
   */
  readonly names: readonly string[];
  /** The names of the number or page that was written to, where there is one. */
  readonly destinations?: readonly string[];
}

/**
 * Puts what happened into the outbox of everyone who wants to know, inside the transaction that records it. May be
 * called any number of times for the same thing: it stands there once. What could not be sent for want of a fact is
 * tried again, since one may have arrived.
 */
export async function queuePostbacks(sql: Sql, site: string, rules: SiteRules, happened: Happened): Promise<void> {
  for (const rule of rules.postbacks ?? []) {
    const event = happened.names.find((name) => rule.events.includes(name));
    if (event === undefined || !isMeant(rule, happened.destinations)) continue;
    await sql.run(
      `insert into outbox (site, postback, fact, event, at, status, attempts, due_at, reason, receipt)
       values (?, ?, ?, ?, ?, ?, 0, ?, '', '')
       on conflict (site, postback, fact) do update set
         status = case when outbox.status = 'sending' then 'sending' else excluded.status end,
         due_at = case when outbox.status = 'sending' then outbox.due_at else excluded.due_at end,
         reason = case when outbox.status = 'sending' then '${NEW_FACTS}' else '' end
       where outbox.status in ('sending', 'unsendable', 'withdrawn')`,
      site,
      rule.id,
      factId(happened),
      event,
      happened.at,
      rule.isFile ? 'file' : 'queued',
      happened.at + rule.settleMs,
    );
  }
}

function isMeant({ destinations }: PostbackRule, reached: readonly string[] | undefined): boolean {
  return destinations.length === 0 || !reached || reached.some((name) => destinations.includes(name));
}
