import type { Connection } from './config.ts';

/** The connections of the file; what the environment says of Meta's first wins, and is never written down. */
export function connectionsOf(
  { connections }: { readonly connections: readonly Connection[] },
  env: NodeJS.ProcessEnv,
): readonly Connection[] {
  const firstOfMeta = connections.find(({ platform }) => platform === 'meta');
  const secret = env['HULLO_META_APP_SECRET'];
  const verifyToken = env['HULLO_META_VERIFY_TOKEN'];
  return connections.map((connection) =>
    connection === firstOfMeta
      ? { ...connection, ...(secret && { secret }), ...(verifyToken && { verifyToken }) }
      : connection,
  );
}
