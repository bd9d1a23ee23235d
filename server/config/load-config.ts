import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { configFile, type ReadConfig, type WrittenConfig } from './config-file.ts';
import { connectionsOf } from './connections-of.ts';
import { fromEnvironment } from './from-environment.ts';
import { parseSettings } from './parse-settings.ts';
import { replaceConfig } from './replace-config.ts';
import { sealKeysOf } from './seal-keys.ts';
import { openTokens, sealTokens } from './sealed-tokens.ts';

/** Random text for a new secret. */
export type NewSecret = (length: number) => string;

const number = (fallback: number, most: number) => z.coerce.number().int().min(0).max(most).default(fallback);

const environment = z.object({
  PORT: number(4400, 65_535),
  HOST: z.string().optional(),
  HULLO_DATA: z.string().min(1).optional(),
  HULLO_TRUSTED_PROXIES: number(0, 10),
  HULLO_COUNTRY_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, { error: 'is not the name of a header, like CF-IPCountry' })
    .optional(),
  HULLO_COLLECT_PER_MINUTE: number(600, 1_000_000),
  HULLO_API_PER_MINUTE: number(1_200, 1_000_000),
  HULLO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  HULLO_API_KEY: z.string().min(16).optional(),
  HULLO_CONTACT_KEY: z.string().min(16).optional(),
  HULLO_SESSION_KEY: z.string().min(16).optional(),
  HULLO_SEAL_KEY: z.string().min(16).optional(),
});

/** What a composition root brings along for the first start. */
export interface FirstStart {
  readonly dataFolder: string;
  readonly logLevel: string;
  readonly sites: WrittenConfig['sites'];
}

/**
 * The configuration from the environment and `config.json` in the data folder. On the first start the file is made,
 * with new secrets, readable by its owner alone. What the environment gives wins and is never written down.
 * @throws ConfigError with the one line to show
 */
export function loadConfig(env: NodeJS.ProcessEnv, first: FirstStart, newSecret: NewSecret): Config {
  const given = parseSettings(environment, stripEmpty(env), 'environment');
  const dataFolder = resolve(given.HULLO_DATA ?? first.dataFolder);
  const path = join(dataFolder, 'config.json');
  const file = readConfigFile(path, env, newSecret) ?? makeConfigFile(dataFolder, path, first, newSecret);
  return {
    port: given.PORT,
    host: given.HOST,
    dataFolder,
    trustedProxies: given.HULLO_TRUSTED_PROXIES,
    countryHeader: given.HULLO_COUNTRY_HEADER?.toLowerCase() ?? '',
    collectPerMinute: given.HULLO_COLLECT_PER_MINUTE,
    apiPerMinute: given.HULLO_API_PER_MINUTE,
    logLevel: given.HULLO_LOG ?? first.logLevel,
    sites: file.sites,
    connections: connectionsOf(file, env),
    apiKey: given.HULLO_API_KEY ?? file.apiKey,
    contactKey: given.HULLO_CONTACT_KEY ?? file.contactKey,
    sessionKey: given.HULLO_SESSION_KEY ?? file.sessionKey,
    sealKeys: sealKeysOf(file, env) ?? [file.sealKey],
    postbacks: file.postbacks,
    smtp: file.smtp,
  };
}

function readConfigFile(path: string, env: NodeJS.ProcessEnv, newSecret: NewSecret): ReadConfig | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw new ConfigError(`Cannot read ${path}: ${(error as Error).message}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${path} is not JSON: ${(error as Error).message}`);
  }
  // A file that came from a backup or an editor may have become readable to others.
  chmodSync(path, 0o600);
  const whole = withSealKey(json, path, newSecret);
  const given = fromEnvironment(whole, env);
  const keys = sealKeysOf(given, env);
  const read = parseSettings(configFile, openTokens(given, keys), path);
  if (keys) sealInFile(whole as WrittenConfig, keys, path);
  return read;
}

/** A token that its owner typed in is sealed from now on. A file that cannot be written stays as it is. */
function sealInFile(config: WrittenConfig, keys: readonly [string, ...string[]], path: string): void {
  const sealed = sealTokens(config, keys);
  if (JSON.stringify(sealed) === JSON.stringify(config)) return;
  try {
    replaceConfig(path, sealed);
  } catch {
    // Mounted for reading alone, as containers like it: whoever set that up keeps the tokens in the environment.
  }
}

/** A file from before anything was sealed gets its secret now; the rest of it stays as its owner wrote it. */
function withSealKey(json: unknown, path: string, newSecret: NewSecret): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || 'sealKey' in json) return json;
  const whole = { ...json, sealKey: newSecret(43) };
  try {
    replaceConfig(path, whole);
  } catch (error) {
    throw new ConfigError(`${path} needs a new secret, sealKey, and cannot be written: ${(error as Error).message}`);
  }
  return whole;
}

function makeConfigFile(folder: string, path: string, first: FirstStart, newSecret: NewSecret): ReadConfig {
  const file: WrittenConfig = {
    sites: first.sites,
    connections: [
      {
        id: 'main',
        site: first.sites[0].id,
        platform: 'meta',
        secret: newSecret(32),
        verifyToken: newSecret(24),
      },
    ],
    apiKey: `hul_${newSecret(32)}`,
    contactKey: newSecret(43),
    sessionKey: newSecret(43),
    sealKey: newSecret(43),
  };
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new ConfigError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? error}); set HULLO_DATA to a folder that can.`,
    );
  }
  return parseSettings(configFile, file, path);
}

/** An empty variable means "not set": that is how compose files and shells leave one out. */
function stripEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
