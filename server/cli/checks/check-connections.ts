import type { Platform } from '#core/conversation/platform.ts';
import type { Connection } from '../../config/config.ts';
import type { StoreHealth } from '../../store/sqlite/inspect-store.ts';
import type { Finding } from './finding.ts';

/** Whose messages come through a platform's calls; any, where it passes on what others sent. */
const CHANNELS: Readonly<Record<string, readonly Platform[]>> = {
  meta: ['whatsapp', 'messenger', 'instagram'],
  telegram: ['telegram'],
  apple: ['apple'],
  line: ['line'],
  viber: ['viber'],
};

/** Each connection: when its site last had a message of such a channel, and whether calls of the site were refused. */
export function checkConnections(connections: readonly Connection[], health: StoreHealth): readonly Finding[] {
  return connections.map(({ id, platform, site }) => {
    const channels = CHANNELS[platform];
    const messages = health.lastMessages.filter(
      (one) => one.site === site && (channels?.some((channel) => channel === one.channel) ?? true),
    );
    const lastAt = Math.max(0, ...messages.map(({ at }) => at));
    const refused = health.badSignatures.find((one) => one.site === site)?.count ?? 0;
    const last = lastAt === 0 ? 'no message yet' : `last message ${new Date(lastAt).toISOString()}`;
    return {
      what: `connection ${id}`,
      state: refused > 0 && lastAt === 0 ? 'bad' : refused > 0 || lastAt === 0 ? 'warning' : 'good',
      found:
        refused > 0
          ? `${platform}: ${last}; ${refused} calls of site ${site} refused in 7 days for their signature`
          : `${platform}: ${last}`,
      mend: mendOf(id, refused, lastAt),
    };
  });
}

function mendOf(id: string, refused: number, lastAt: number): string {
  if (refused > 0)
    return `Capture a call and run "hullo connections check": the secret of ${id} may not be the platform's.`;
  return lastAt === 0 ? 'Enter its address at the platform ("hullo connections list"), and send it a message.' : '';
}
