import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../server/console/account/strings/en.ts';

const HTTP = join(import.meta.dirname, '../../server/http');

it('an owner reads in words whatever is written into the log of what was changed', () => {
  const written = readdirSync(HTTP, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(HTTP, name), 'utf8').matchAll(/audit\([^']*'([a-z-]+\.[a-z-]+)'/g)])
    .map(([, kind = '']) => kind);
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((kind) => !(kind in en.audit.kinds))).toEqual([]);
});
