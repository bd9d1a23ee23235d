import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { startChild } from '../start-child.ts';
import { waitUntilReady } from '../wait-until-ready.ts';
import type { Contender } from './contender.ts';

const REPORT_CPU = new URL('../report-cpu.ts', import.meta.url).href;

/** Starts a contender that stores nothing. @param file in this folder */
export async function startBare(name: string, file: string): Promise<Contender> {
  const port = await freePort();
  const child = startChild(['--import', REPORT_CPU, join(import.meta.dirname, file)], { PORT: String(port) });
  await waitUntilReady(child, `http://127.0.0.1:${port}/readyz`);
  return { name, kind: 'click', port, process: child };
}
