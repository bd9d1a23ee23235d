import { parseArgs } from 'node:util';

export interface WorldOptions {
  readonly seed: number;
  readonly conversations: number;
}

/** @throws an error with the one line to show */
export function worldOptions(args: readonly string[]): WorldOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      conversations: { type: 'string', default: '100000' },
    },
  });
  return { seed: whole(values.seed, 'seed', 0), conversations: whole(values.conversations, 'conversations', 100) };
}

function whole(text: string, name: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new Error(`--${name} is not a whole number of ${least} or more: ${text}`);
  }
  return value;
}
