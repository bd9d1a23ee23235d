import type { Agent } from './agent.ts';
import { readList } from './read-list.ts';
import { textOf } from './text-of.ts';

/** The people that the attribute `agents` offers. */
export const readAgents = (given: unknown): readonly Agent[] =>
  readList('agents', given, '[{"name":"Ana","role":"Sales","to":"+34600000000"}]', (entry) => {
    const text = (key: keyof Agent) => textOf(entry[key]);
    const name = text('name');
    if (!name) return 'name is missing';
    return {
      name,
      role: text('role'),
      picture: pictureOf(text('picture')),
      channel: text('channel'),
      to: text('to'),
      hours: text('hours'),
      message: text('message'),
    };
  });

/** Nothing but pictures: an address may hold a script. */
function pictureOf(address: string): string {
  return address && /^(https?:|data:image\/)/.test(URL.parse?.(address, document.baseURI)?.href ?? '') ? address : '';
}
