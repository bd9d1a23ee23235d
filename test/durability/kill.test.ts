import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { killRepeatedly } from './kill-repeatedly.ts';
import { problemsOf } from './problems-of.ts';

it('a click or a message that was acknowledged is still there for the ad after kill -9', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hullo-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const seed = Math.floor(Math.random() * 1e9);
  console.log(`kill -9: seed ${seed}`);
  expect(problemsOf(await killRepeatedly(folder, 3, seed))).toEqual([]);
});
