import { join } from 'node:path';
import type { Postback } from '../../server/config/config.ts';
import type { ExplainedConversation } from '../../server/store/reports/explain-conversation.ts';
import type { PostbackEventList } from '../../server/store/reports/list-postback-events.ts';
import { openDatabase } from '../../server/store/sqlite/open-database.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import type { Beacon } from '../../widget/core/wire/beacon.ts';
import { aBeacon, aLanding, anEvent } from '../server/a-beacon.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';
import { startTestService } from '../server/test-service.ts';

export const CTWA_CLID = 'ARBx7Qm2Zk3n_0P-vY9wLcT1sGdU5hJ8';

let people = 0;

/** The service of a shop that tells others, and what its visitors and customers do. */
export async function startShop(...postbacks: readonly Postback[]) {
  const service = await startTestService({ postbacks: [...postbacks] });
  const now = () => service.clock.now;
  const postbackOf = (id: string) => {
    const found = postbacks.find((postback) => postback.id === id);
    if (!found) throw new Error(`no postback ${id}`);
    return found;
  };
  const json = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${service.origin}/api${path}`, {
      ...init,
      headers: { authorization: 'Bearer hul_a-key-for-the-tests-only', 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };

  return {
    ...service,
    json,
    /** A chat from Meta's own ad. */
    async chatFromAd(id = `wamid.AD${++people}`, at = now()) {
      const referral = { source_id: '120231004455667788', source_type: 'ad', ctwa_clid: CTWA_CLID };
      const hook = whatsappWebhook({
        at,
        id,
        from: `44770091${String(++people).padStart(4, '0')}`,
        more: { referral },
      });
      const response = await service.webhook(hook);
      if (response.status !== 200) throw new Error(`webhook: ${response.status}`);
      return hook;
    },
    /** A visit by an ad click, a press on the button, and the message that follows. */
    async chatFromPage(clickId: { kind: string; value: string }, beacon: Partial<Beacon> = {}, clickFirst = true) {
      const event = anEvent(now() - 60_000, { landings: [aLanding(now() - 120_000, { adClickId: clickId })] });
      const click = async () => {
        const response = await service.collect(aBeacon(now(), [event], beacon));
        if (response.status !== 204) throw new Error(`beacon: ${response.status}`);
      };
      const text = `Hi Ref ${formatReference(event.reference ?? '')}`;
      if (clickFirst) await click();
      await service.webhook(whatsappWebhook({ at: now(), text, from: `44770092${String(++people).padStart(4, '0')}` }));
      return { event, click };
    },
    /** A conversion as an owner reports it. @returns the id under which others are told of it */
    async convert(externalId: string, report: Readonly<Record<string, unknown>>): Promise<string> {
      const body = JSON.stringify({ externalId, kind: 'purchase', name: 'sale', ...report });
      const { conversions } = await json('/conversions?site=shop', { method: 'POST', body });
      return conversions[0].id.replace(/^cvn_/, 'conversion-');
    },
    /** The tables that hold a word, and how many rows a table has. */
    look() {
      const database = openDatabase(join(service.dataFolder, 'hullo.sqlite'), true);
      const names = database.prepare(`select name from sqlite_schema where type = 'table'`).all();
      const tables = names.map(
        ({ name }) => [String(name), database.prepare(`select * from "${name}"`).all()] as const,
      );
      database.close();
      return {
        tablesWith: (word: string) =>
          tables.flatMap(([name, rows]) => (JSON.stringify(rows).includes(word) ? [name] : [])),
        rowsOf: (table: string) => tables.find(([name]) => name === table)?.[1] ?? [],
      };
    },
    step: (id: string) => service.postbackSender.step(postbackOf(id)),
    /** Rounds until nothing more is due. */
    async drain(id: string) {
      while ((await service.postbackSender.step(postbackOf(id))) > 0);
    },
    /** Asks what became of what was taken. @returns how many calls were asked about */
    followUp: (id: string) => service.postbackSender.followUp(postbackOf(id)),
    events: async (id: string) => ((await json(`/postbacks/${id}/events?site=shop`)) as PostbackEventList).events,
    async summary(id: string) {
      const { postbacks: all } = (await json('/postbacks?site=shop')) as {
        postbacks: {
          id: string;
          counts: Record<string, number>;
          circuit: { state: string; openUntil: number | null };
          lastError: { reason: string } | null;
        }[];
      };
      const found = all.find((entry) => entry.id === id);
      if (!found) throw new Error(`no postback ${id} in the list`);
      return found;
    },
    async explained(): Promise<ExplainedConversation> {
      const [first] = await service.conversations();
      return (await json(`/conversations/${first?.id}?site=shop`)) as ExplainedConversation;
    },
  };
}

export type Shop = Awaited<ReturnType<typeof startShop>>;
