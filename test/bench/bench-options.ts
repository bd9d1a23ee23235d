import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Length of one contender's turn. */
  readonly seconds: number;
  readonly rounds: number;
  /** Visitors that wait for an answer at the same time; Meta's deliveries are a quarter of that. */
  readonly connections: number;
  readonly json: boolean;
  /** Another checkout of this project, to be measured beside this one. */
  readonly against: string | undefined;
}

/** @throws when an option is not known or not a number above 0 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '256' },
      json: { type: 'boolean', default: false },
      against: { type: 'string' },
    },
  });
  const positive = (name: 'seconds' | 'rounds' | 'connections', most: number) => {
    const value = Number(values[name]);
    if (!(value > 0 && value <= most)) throw new Error(`--${name} is a number above 0, at most ${most}.`);
    return value;
  };
  return {
    seconds: positive('seconds', 60),
    rounds: Math.ceil(positive('rounds', 50)),
    connections: Math.ceil(positive('connections', 1_000)),
    json: values.json,
    against: values.against,
  };
}
