import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { EVENT_COLUMNS } from '../../../server/store/rows/event-row.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { Dice } from '../../world/dice.ts';

const DAY_MS = 86_400_000;

export interface LongRange {
  readonly folder: string;
  /** The last day ends here, epoch milliseconds. */
  readonly endsAt: number;
  readonly days: number;
  readonly clicks: number;
  readonly conversations: number;
}

/**
 * Writes a busy site's history straight into a store's file: a service would take an hour to be told it. Impressions
 * are three to a click; a seventh of the clicks lie deep in a visit and know nothing of its beginning.
 */
export async function fillLongRange({ folder, endsAt, days, clicks, conversations }: LongRange): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // The schema, as the service makes it.
  await (await openSqliteStore(folder)).close();
  const database = new DatabaseSync(`${folder}/hullo.sqlite`);
  database.exec('pragma synchronous = off; pragma cache_size = -262144');
  const dice = new Dice(1);
  const insert = (table: string, columns: string) => {
    const names = columns.split(',');
    return database.prepare(
      `insert into ${table} (site, ${columns}) values ('shop', ${names.map(() => '?').join(', ')})`,
    );
  };
  const event = insert('events', EVENT_COLUMNS);
  const rollup = database.prepare(
    `insert into rollups (site, quarter, metric, count) values ('shop', ?, ?, 1)
     on conflict (site, quarter, metric) do update set count = count + 1`,
  );
  const message = insert('messages', 'id, at, contact, channel, destination, destinations, kind, form, evidence');
  const conversation = insert(
    'conversations',
    'message, at, channel, destination, form, method, reason, confidence, reference, click',
  );
  const conversion = insert(
    'conversions',
    'id, at, kind, name, value, currency, source, fingerprint, message, click, reason',
  );
  const spend = insert('spend', 'day, source, medium, campaign, content, ad, currency, amount, import');
  const ads = Array.from({ length: 60 }, (_, i) => ({
    source: ['google', 'meta', 'tiktok', 'newsletter', 'bing', 'partner'][i % 6] ?? '',
    medium: ['cpc', 'paid-social', 'paid-social', 'email', 'cpc', 'referral'][i % 6] ?? '',
    campaign: `campaign ${Math.floor(i / 2)}`,
    content: `ad ${i}`,
  }));
  const step = (days * DAY_MS) / clicks;
  const startsAt = endsAt - days * DAY_MS;
  const every = clicks / conversations;
  let waiting = 0;
  let started = 0;
  database.exec('begin');
  for (let i = 0; i < clicks; i++) {
    const at = Math.floor(startsAt + i * step + dice.unit() * step * 0.9);
    const isConsented = dice.chance(0.4);
    const visitor = isConsented
      ? `v_${dice.below(clicks / 3)}`
      : `d_${dice.below(clicks * 4).toString(36)}${Math.floor(at / DAY_MS)}`;
    const ad = ads[Math.min(dice.below(60), dice.below(60))];
    const landing = dice.chance(0.15)
      ? { at: at - 90_000, ...(dice.chance(0.5) && { referrer: 'www.google.de' }) }
      : {
          at: at - 90_000,
          ...ad,
          ...(dice.chance(0.3) && { term: `word ${dice.below(80)}` }),
          ...(dice.chance(0.7) && { adClickId: { kind: 'gclid', value: `Cj0${dice.below(1e9)}` } }),
        };
    const told = JSON.stringify([landing]);
    const page = `https://shop.example/${Math.min(dice.below(150), dice.below(150), dice.below(150))}`;
    const device = dice.weighted({ mobile: 70, desktop: 27, tablet: 3 });
    const browser = dice.weighted({ Chrome: 60, Safari: 25, Firefox: 8, Edge: 7 });
    const language = dice.weighted({ de: 80, en: 12, tr: 8 });
    const os = device === 'desktop' ? dice.pick(['Windows', 'macOS', 'Linux']) : dice.pick(['Android', 'iOS']);
    const write = (id: string, type: string, when: number, landings: string, reference: string | null) => {
      const where = ['whatsapp', '15550100200', dice.chance(0.8) ? 'floating' : 'inline', page] as const;
      event.run(id, type, when, reference, ...where, visitor, device, browser, os, landings, '', language, 'DE');
      rollup.run(Math.floor(when / 900_000), type);
    };
    const id = `${at.toString(36)}${i.toString(36)}`;
    for (let seen = 0; seen < 3; seen++) {
      write(`imp_${id}${seen}`, 'impression', at - 60_000 + seen * 10_000, seen === 0 ? told : '[]', null);
    }
    write(`clk_${id}`, 'click', at, dice.chance(1 / 7) ? '[]' : told, `R${i.toString(36)}`);
    if (++waiting >= every && started < conversations) {
      waiting -= every;
      started++;
      const name = `wamid.${id}`;
      const isMatched = dice.chance(0.85);
      const begun = at + 30_000;
      message.run(name, begun, `c${i}`, 'whatsapp', '777', '["777","15550100200"]', 'message', 'text', '{}');
      conversation.run(
        name,
        begun,
        'whatsapp',
        '777',
        'text',
        isMatched ? 'exact' : 'none',
        isMatched ? 'text_reference' : 'no_reference',
        isMatched ? 'certain' : 'none',
        isMatched ? `R${i.toString(36)}` : null,
        isMatched ? `clk_${id}` : null,
      );
      if (dice.chance(0.3)) {
        const kind = dice.pick(['lead', 'lead', 'purchase'] as const);
        const value = kind === 'purchase' ? 1_000 + dice.below(20_000) : null;
        conversion.run(
          `v${id}`,
          begun + dice.below(DAY_MS),
          kind,
          kind,
          value,
          value === null ? null : 'EUR',
          'api',
          '',
          name,
          isMatched ? `clk_${id}` : null,
          'matched',
        );
      }
    }
    if (i % 20_000 === 19_999) database.exec('commit; begin');
  }
  for (let day = 0; day < days; day++) {
    const date = new Date(startsAt + day * DAY_MS).toISOString().slice(0, 10);
    for (const { source, medium, campaign, content } of ads) {
      spend.run(date, source, medium, campaign, content, '', 'EUR', 500 + dice.below(5_000), 'spi_1');
    }
  }
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}
