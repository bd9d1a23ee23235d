import { join } from 'node:path';
import type { Contender } from './contenders/contender.ts';
import { startBare } from './contenders/start-bare.ts';
import { startHullo } from './contenders/start-hullo.ts';
import type { RequestKind } from './load/request-kind.ts';

const LOADS: readonly (readonly [RequestKind, string])[] = [
  ['click', '/collect, durable'],
  ['message', 'webhook, 1 message'],
  ['messages', 'webhook, 50 messages'],
];

/** Every contender, each a process of its own; those of ours with a data folder of their own below `folder`. */
export async function startContenders(folder: string, against: string | undefined): Promise<Contender[]> {
  const contenders: Contender[] = [
    await startBare('bare node:http, 204', 'bare-node.ts'),
    await startBare('bare Express 5, JSON, 204', 'bare-express.ts'),
  ];
  for (const [kind, name] of LOADS) {
    contenders.push(await startHullo({ name, kind, dataFolder: join(folder, kind) }));
    if (against === undefined) continue;
    const other = { name: `${name} (other)`, kind, dataFolder: join(folder, `${kind}-other`), checkout: against };
    contenders.push(await startHullo(other));
  }
  return contenders;
}
