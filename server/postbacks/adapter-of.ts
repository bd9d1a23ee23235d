import type { PostbackAdapter } from './postback-adapter.ts';
import { postbackAdapters } from './postback-adapters.ts';

/** The adapter of a configured postback. @throws Error where the configuration let an unknown kind through */
export function adapterOf({ id, kind }: { readonly id: string; readonly kind: string }): PostbackAdapter {
  const adapter = postbackAdapters.get(kind);
  if (!adapter) throw new Error(`postback ${id} has the kind ${kind}, which nobody here knows`);
  return adapter;
}
