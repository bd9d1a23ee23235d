import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../server/console/account/strings/en.ts';

const API = join(import.meta.dirname, '../../server/http');

describe('the list of what was changed', () => {
  it('has words for everything that the service writes into it', () => {
    const written = globSync(`${API}/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/audit\(\s*caller,\s*'([^']+)'/g)].map(([, what]) => what),
    );
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((what) => !(String(what) in en.audit.kinds))).toEqual([]);
  });
});
