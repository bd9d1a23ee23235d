import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';

const HOUR_MS = 3_600_000;

describe('the salt of a day', () => {
  it('is the same for whoever asks, and forgotten within 48 hours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hullo-salts-'));
    const store = await openSqliteStore(folder);
    const now = Date.parse('2026-11-02T00:00:00Z');
    expect(await store.dailySalt('shop', '2026-11-02', 'first', now)).toBe('first');
    expect(await store.dailySalt('shop', '2026-11-02', 'second', now + HOUR_MS)).toBe('first');
    await store.forgetSalts(now + 25 * HOUR_MS);
    expect(await store.dailySalt('shop', '2026-11-02', 'third', now + 25 * HOUR_MS)).toBe('first');
    await store.forgetSalts(now + 47 * HOUR_MS);
    // Asked again under its old name it is made anew: what it was, nobody knows any more.
    expect(await store.dailySalt('shop', '2026-11-02', 'anew', now + 48 * HOUR_MS)).toBe('anew');
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
