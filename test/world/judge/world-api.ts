import type { ConversationEntry } from '../../../server/store/reports/conversation-entry.ts';
import type { ExplainedConversation } from '../../../server/store/reports/explain-conversation.ts';
import type { Overview } from '../../../widget/core/report/overview.ts';
import { DAY_MS } from '../plan/stage.ts';
import type { World } from '../plan/truth.ts';
import type { WorldSite } from '../plan/world-sites.ts';

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The service's answers, as text, so that two of them can be compared to the byte. */
export class WorldApi {
  readonly #get: (path: string) => Promise<Response>;
  readonly #period: string;
  readonly #deliveries: string;

  constructor(get: (path: string) => Promise<Response>, { from, to }: World) {
    this.#get = get;
    // Days of another zone begin and end at other hours.
    this.#period = `from=${day(from - 2 * DAY_MS)}&to=${day(to + 2 * DAY_MS)}`;
    // What is not counted belongs to the day it came, and webhooks come up to a week late.
    this.#deliveries = `from=${day(from - 2 * DAY_MS)}&to=${day(to + 40 * DAY_MS)}`;
  }

  async text(path: string): Promise<string> {
    const answer = await this.#get(path);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text;
  }

  overviewText(site: WorldSite, more = ''): Promise<string> {
    return this.text(`/api/reports/overview?site=${site.id}&${this.#period}${more}`);
  }

  async overview(site: WorldSite, more = ''): Promise<Overview> {
    return JSON.parse(await this.overviewText(site, more)) as Overview;
  }

  async overviewOfDay(site: WorldSite, date: string): Promise<Overview> {
    return JSON.parse(await this.text(`/api/reports/overview?site=${site.id}&from=${date}&to=${date}`)) as Overview;
  }

  /** Every page of the list. */
  async conversations(site: WorldSite): Promise<ConversationEntry[]> {
    const all: ConversationEntry[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path = `/api/conversations?site=${site.id}&${this.#period}&limit=1000&cursor=${encodeURIComponent(cursor)}`;
      const page = JSON.parse(await this.text(path)) as { conversations: ConversationEntry[]; next: string | null };
      all.push(...page.conversations);
      cursor = page.next;
    }
    return all;
  }

  async explain(site: WorldSite, id: string): Promise<ExplainedConversation> {
    return JSON.parse(await this.text(`/api/conversations/${id}?site=${site.id}`)) as ExplainedConversation;
  }

  async notCounted(site: WorldSite): Promise<Map<string, number>> {
    const { days } = JSON.parse(await this.text(`/api/not-counted?site=${site.id}&${this.#deliveries}`)) as {
      days: { reason: string; count: number }[];
    };
    const counts = new Map<string, number>();
    for (const { reason, count } of days) counts.set(reason, (counts.get(reason) ?? 0) + count);
    return counts;
  }
}
