import { z } from 'zod';
import { postbackAdapters } from '../postbacks/postback-adapters.ts';
import { Sealer } from '../security/sealer.ts';
import { ConfigError } from './config-error.ts';
import type { WrittenConfig } from './config-file.ts';

const SEALED = /^sealed:([0-9a-f]{8}):([\w-]+)$/;
const OF_THE_ENVIRONMENT = /^env:[A-Za-z_]\w*$/;
/** What is sealed for the settings opens nowhere else. */
const PLACE = 'config.json';

const withPostbacks = z.looseObject({ postbacks: z.array(z.unknown()) });

/**
 * The settings with every token of a postback sealed, as they may lie on a disk. What is sealed under an earlier
 * secret is sealed anew; what the environment gives stays there.
 */
export function sealTokens(config: WrittenConfig, keys: readonly [string, ...string[]]): WrittenConfig {
  const sealer = new Sealer(keys);
  const current = sealer.seal('', PLACE).keyId;
  const seal = (value: unknown): unknown =>
    eachText(value, (text) => {
      const isKept = text === '' || OF_THE_ENVIRONMENT.test(text) || SEALED.exec(text)?.[1] === current;
      if (isKept) return text;
      const { keyId, sealed } = sealer.seal(open(sealer, text), PLACE);
      return `sealed:${keyId}:${sealed}`;
    });
  if (!config.postbacks) return config;
  const postbacks = config.postbacks.map((postback) => {
    const secrets = (postbackAdapters.get(postback.kind)?.secrets ?? []).filter((name) => name in postback);
    return { ...postback, ...Object.fromEntries(secrets.map((name) => [name, seal(postback[name])])) };
  });
  return { ...config, postbacks };
}

/**
 * The settings as they are used, with every token of a postback in clear.
 * @throws ConfigError where the secret that sealed one is gone
 */
export function openTokens(json: unknown, keys: readonly [string, ...string[]] | undefined): unknown {
  const read = withPostbacks.safeParse(json);
  if (!read.success || !keys) return json;
  const sealer = new Sealer(keys);
  const postbacks = read.data.postbacks.map((postback) => eachText(postback, (text) => open(sealer, text)));
  return { ...read.data, postbacks };
}

function open(sealer: Sealer, text: string): string {
  const [, keyId, sealed] = SEALED.exec(text) ?? [];
  if (keyId === undefined || sealed === undefined) return text;
  const opened = sealer.open(keyId, sealed, PLACE);
  if (opened !== undefined) return opened;
  throw new ConfigError(
    'A token under postbacks was sealed by a secret that is not here: give that one as HULLO_SEAL_KEY or under oldSealKeys, or write the token anew.',
  );
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)]));
}
