import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepSummaries } from '../../../server/flows/keep-summaries.ts';
import { type Read, read } from '../../../server/store/reports/read.ts';
import type { EventRow } from '../../../server/store/rows/event-row.ts';
import type { Sql, SqlValue } from '../../../server/store/sql.ts';
import { DATABASE_FILE } from '../../../server/store/sqlite/database-file.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { SqliteSql } from '../../../server/store/sqlite/sqlite-sql.ts';
import { SummaryCache } from '../../../server/store/summaries/summary-cache.ts';
import type { DimensionName } from '../../../widget/core/report/dimension.ts';
import { parseFilter } from '../../../widget/core/report/parse-filter.ts';
import { TEST_CONFIG } from '../test-service.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-20T12:00:00Z');
const SITE = TEST_CONFIG.sites[0];

/** Tables that grow with what happens. The others hold what an owner sets up. */
const GROWING = /\b(events|messages|conversations|conversions|nights|rollups|spend|spend_lines|summaries|outbox)\b/;
/** Rows of a stretch of time, or of one thing. */
const BOUNDED =
  /\b(at|quarter|day|ends_at|starts_at|started_at)[<>]\?|\b(id|message|click|visitor|former|ends_at|contact)=\?/;

const query = {
  site: SITE.id,
  timeZone: SITE.timeZone,
  from: '2026-11-01',
  to: '2026-11-20',
  lookbackDays: 30,
  currency: 'EUR',
  cohort: 'start',
  filters: [],
  model: 'last-click',
} as const;
const breakdownBy = (dimension: DimensionName): Read => ({
  kind: 'breakdown',
  query: { ...query, dimension, of: 'conversations', by: 'count' },
});
const newest = { order: 'newest', after: undefined, limit: 20 } as const;
const comparison = { from: '2026-10-12', to: '2026-10-31' };
const PAGE: readonly Read[] = [
  { kind: 'overview', query },
  { kind: 'series', query: { ...query, grain: 'day', now: NOW, comparison } },
  { kind: 'conversations', query: { ...query, ...newest } },
  ...(['origin', 'ad', 'page', 'device', 'method', 'country'] as const).map(breakdownBy),
  { kind: 'overview', query: { ...query, model: 'markov', filters: [parseFilter('source:google')] } },
  { kind: 'conversations', query: { ...query, filters: [parseFilter('device:mobile')], ...newest } },
  { kind: 'lag', query: { ...query, cohort: 'click' } },
];

describe('how long a report takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hullo-history-'));
  let database: DatabaseSync;

  beforeAll(async () => {
    const store = await openSqliteStore(folder);
    for (let days = 0; days < 60; days += 4) {
      const at = NOW - days * DAY_MS;
      const landings = JSON.stringify([{ at: at - 1_000, source: 'google', medium: 'cpc', campaign: 'a' }]);
      const place = ['whatsapp', '34600000000', 'floating', '/'] as const;
      const device = ['mobile', 'Firefox', 'Android'] as const;
      const visitor = `v_${days}`;
      const click: EventRow = [
        `clk_${days}`,
        'click',
        at,
        `R${days}`,
        ...place,
        visitor,
        ...device,
        landings,
        '',
        'pt',
        '',
      ];
      await store.recordEvents(SITE.id, SITE, [click]);
      const evidence = { platform: [], text: [`R${days}`], near: [] };
      const common = { channel: 'whatsapp', kind: 'message', form: 'text', destinations: ['34600000000'] } as const;
      await store.recordMessages(SITE.id, SITE, [
        { ...common, id: `m${days}`, at: at + 60_000, aliases: [`p${days}`], evidence },
      ]);
    }
    // Today is read row by row, the days before from what they were summed up to.
    while (await keepSummaries({ store, now: () => NOW, newSecret: nanoid }, SITE));
    await store.close();
    database = new DatabaseSync(join(folder, DATABASE_FILE), { readOnly: true });
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('does not depend on what happened outside of its days: nothing of a growing table is read unbounded', async () => {
    const sql = new SqliteSql(database);
    const asked = new Map<string, readonly SqlValue[]>();
    const watched: Sql = {
      all(text, ...values) {
        asked.set(text, values);
        return sql.all(text, ...values);
      },
      run: () => 0,
    };
    for (const request of PAGE) await read(watched, new SummaryCache(watched), request);
    const reading = [...asked].flatMap(([text, values]) => {
      const steps = database
        .prepare(`explain query plan ${text}`)
        .all(...values)
        .map(({ detail }) => String(detail));
      // The first in the order of an index is found without looking at the others.
      const isFirstOnly = / limit 1$/.test(text) && !steps.some((step) => step.includes('TEMP B-TREE'));
      return isFirstOnly ? [] : steps.filter((step) => /^(SCAN|SEARCH)/.test(step) && GROWING.test(step));
    });
    expect(reading.length).toBeGreaterThan(5);
    expect(reading.filter((step) => !step.startsWith('SEARCH') || !BOUNDED.test(step))).toEqual([]);
  });
});
