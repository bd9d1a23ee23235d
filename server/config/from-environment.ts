import { ConfigError } from './config-error.ts';

/**
 * Fills in what a configuration leaves to the environment: a text `env:NAME` stands for that variable, so that a token
 * need not be in any file.
 * @throws ConfigError naming the variable that is not set
 */
export function fromEnvironment(value: unknown, env: NodeJS.ProcessEnv): unknown {
  if (typeof value === 'string') {
    const name = /^env:([A-Za-z_]\w*)$/.exec(value)?.[1];
    if (name === undefined) return value;
    const given = env[name];
    if (!given) throw new ConfigError(`The configuration asks for the environment variable ${name}, which is not set.`);
    return given;
  }
  if (Array.isArray(value)) return value.map((item) => fromEnvironment(item, env));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromEnvironment(item, env)]));
}
