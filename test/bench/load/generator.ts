import { buildLoad } from './build-load.ts';
import { drive } from './drive.ts';
import type { Load } from './load.ts';
import type { RequestKind } from './request-kind.ts';

// A process of its own: told to build some load, then to send it, it answers with what came of it.

const PATIENCE_MS = 120_000;

/** `prepare` builds requests and sends what has to be there before; `go` sends them while the clock runs. */
export type Order =
  | { readonly do: 'prepare'; readonly kind: RequestKind; readonly port: number; readonly count: number }
  | { readonly do: 'go'; readonly port: number; readonly ms: number; readonly connections: number };

let load: Load | undefined;

async function carryOut(order: Order): Promise<object> {
  if (order.do === 'prepare') {
    load = buildLoad(order.kind, order.count);
    const before = await drive(order.port, load.before, 4, PATIENCE_MS);
    return { rowsEach: load.rowsEach, before: before.acknowledged };
  }
  return drive(order.port, load?.requests ?? [], order.connections, order.ms);
}

process.on('message', async (order: Order) => {
  process.send?.(await carryOut(order));
});
process.on('disconnect', () => process.exit());
