import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { RequestKind } from '../load/request-kind.ts';
import { startChild } from '../start-child.ts';
import { waitUntilReady } from '../wait-until-ready.ts';
import { BENCH_CONFIG } from './bench-config.ts';
import type { Contender } from './contender.ts';

const REPORT_CPU = new URL('../report-cpu.ts', import.meta.url).href;
const HERE = join(import.meta.dirname, '../../..');

interface Options {
  readonly name?: string;
  readonly kind?: RequestKind;
  readonly dataFolder: string;
  /** The checkout whose service runs; this one if not given. */
  readonly checkout?: string;
  /** More for Node's command line. */
  readonly nodeOptions?: readonly string[];
}

/** Starts the real service, as `npm run serve` does, on a port of its own; the data folder may be an old one. */
export async function startHullo(options: Options): Promise<Contender & { readonly dataFolder: string }> {
  const { name = 'hullo', kind = 'click', dataFolder, checkout = HERE, nodeOptions = [] } = options;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, 'config.json'), JSON.stringify(BENCH_CONFIG), { mode: 0o600 });
  const port = await freePort();
  const child = startChild(
    ['--disable-warning=ExperimentalWarning', ...nodeOptions, '--import', REPORT_CPU, join(checkout, 'server/main.ts')],
    { PORT: String(port), HOST: '127.0.0.1', HULLO_DATA: dataFolder, HULLO_LOG: 'silent' },
  );
  await waitUntilReady(child, `http://127.0.0.1:${port}/readyz`);
  return { name, kind, port, process: child, dataFolder };
}
