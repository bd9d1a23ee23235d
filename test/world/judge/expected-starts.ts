import { DAY_MS } from '../plan/stage.ts';
import type { TrueMessage, World } from '../plan/truth.ts';

/** What names a message to the world and to the service alike: nobody else wrote on that platform in that second. */
export const keyOf = (site: string, channel: string, at: number) => `${site} ${channel} ${at}`;

/** The messages that start a conversation: of each person at each place the first, and those after enough silence. */
export function expectedStarts(world: World): Map<string, TrueMessage> {
  const starts = new Map<string, TrueMessage>();
  const said = world.messages.filter(({ kind }) => kind === 'message');
  for (const own of Map.groupBy(said, ({ site, place, person }) => `${site.id} ${place.id} ${person}`).values()) {
    let before = Number.NEGATIVE_INFINITY;
    for (const message of own.sort((a, b) => a.at - b.at)) {
      const { site, place, at } = message;
      if (at - before >= site.silentDays * DAY_MS) starts.set(keyOf(site.id, place.platform, at), message);
      before = at;
    }
  }
  return starts;
}
