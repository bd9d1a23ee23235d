import type { Choice } from './choice.ts';
import { readList } from './read-list.ts';
import { textOf } from './text-of.ts';

/** The apps that the attribute `channels` offers. */
export const readChoices = (given: unknown): readonly Choice[] =>
  readList('channels', given, '[{"channel":"messenger","to":"bakery"}]', (entry) => {
    const choice = { channel: textOf(entry['channel']), to: textOf(entry['to']), label: textOf(entry['label']) };
    return choice.channel && choice.to ? choice : 'channel or to is missing';
  });
