import { DatabaseSync } from 'node:sqlite';
import type { TestService } from './test-service.ts';

type Cell = string | number | null;

/** Writes rows straight into the store of a test service: facts that have no front door of their own in a test. */
export function aStoreWriter(service: TestService) {
  const insert = (table: string, row: Readonly<Record<string, Cell>>) => {
    const database = new DatabaseSync(`${service.dataFolder}/hullo.sqlite`);
    database.exec('pragma busy_timeout = 5000');
    const names = Object.keys(row);
    database
      .prepare(`insert into ${table} (site, ${names.join(', ')}) values ('shop', ${names.map(() => '?').join(', ')})`)
      .run(...Object.values(row));
    database.close();
  };
  let counter = 0;
  return {
    /** @param conversation `cnv_...`, or null where it could not be found */
    conversion: (kind: string, at: number, conversation: string | null, value?: number, currency = 'EUR') =>
      insert('conversions', {
        id: `v${++counter}`,
        at,
        kind,
        name: kind,
        value: value ?? null,
        currency: value === undefined ? null : currency,
        source: 'api',
        contact: null,
        reference: null,
        conversation,
        fingerprint: '',
        message: conversation?.replace(/^cnv_/, '') ?? null,
        click: null,
        reason: conversation ? 'matched' : 'unknown_conversation',
      }),
    spend(day: string, amount: number, changes: Readonly<Record<string, Cell>> = {}) {
      const number = ++counter;
      insert('spend_imports', {
        id: `i${number}`,
        number,
        at: 0,
        format: '',
        rows: 1,
        first_day: day,
        last_day: day,
        fingerprint: '',
      });
      insert('spend', {
        day,
        source: 'google',
        medium: 'cpc',
        campaign: 'autumn',
        content: '',
        ad: '',
        currency: 'EUR',
        amount,
        import: `i${number}`,
        ...changes,
      });
    },
    rate: (day: string, currency: string, rate: string) => insert('rates', { day, currency, rate }),
    adName: (ad: string, name: string, adSet: string, campaign: string) =>
      insert('ad_names', { ad, name, ad_set: adSet, campaign }),
    /** A panel that was opened, as the service will count it. */
    opened(at: number, visitor = 'd_1') {
      insert('events', {
        id: `opn_${++counter}`,
        type: 'open',
        at,
        reference: null,
        channel: 'whatsapp',
        destination: '15550100200',
        position: 'floating',
        page: 'https://shop.example/frames/54',
        visitor,
        device: 'desktop',
        browser: 'Firefox',
        os: 'Linux',
        landings: '[]',
      });
      insert('rollups', { quarter: Math.floor(at / 900_000), metric: 'open', count: 1 });
    },
  };
}
