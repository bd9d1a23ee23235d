import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../server/store/migrations/migrations.ts';
import { migrate } from '../../server/store/sqlite/migrate.ts';
import { openDatabase } from '../../server/store/sqlite/open-database.ts';

describe('a data folder from before anything was sealed', () => {
  it('loses the click ids that it kept in clear, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hullo-upgrade-'));
    const database = openDatabase(join(folder, 'hullo.sqlite'), false);
    const before = Object.entries(migrations).filter(([name]) => name < '003-outbox');
    await migrate(database, Object.fromEntries(before));
    const ad = { adId: '120231004455667788', sourceType: 'ad' };
    const evidence = { platform: ['K7QM2XVDP'], text: [], near: [] };
    const message = database.prepare(
      `insert into messages (site, id, at, contact, channel, destination, destinations, kind, form, evidence)
       values ('shop', ?, 1, 'c', 'whatsapp', 'd', '["d"]', 'message', 'text', ?)`,
    );
    message.run('m1', JSON.stringify({ ...evidence, ad: { ...ad, clickId: 'ARBx7Qm2' } }));
    message.run('m2', JSON.stringify({ ...evidence, ad }));
    database
      .prepare(
        `insert into conversations (site, message, at, channel, destination, form, method, reason, confidence, ad)
         values ('shop', 'm1', 1, 'whatsapp', 'd', 'text', 'platform', 'ad_referral', 'certain', ?)`,
      )
      .run(JSON.stringify({ ...ad, clickId: 'ARBx7Qm2' }));

    await migrate(database);
    const kept = database.prepare('select evidence from messages order by id').all();
    expect(kept.map((row) => JSON.parse(String(row['evidence'])))).toEqual([
      { ...evidence, ad: { ...ad, hasClickId: true } },
      { ...evidence, ad },
    ]);
    const conversation = database.prepare('select ad, click from conversations').get();
    expect(JSON.parse(String(conversation?.['ad']))).toEqual({ ...ad, hasClickId: true });
    database.close();
    rmSync(folder, { recursive: true });
  });
});
