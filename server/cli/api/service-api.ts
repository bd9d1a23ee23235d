import { loadConfig } from '../../config/load-config.ts';
import type { CommandOption } from '../command.ts';
import type { Given } from '../given.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { DATA_OPTION, existingDataFolder } from '../settings/data-folder.ts';
import { UsageError } from '../usage-error.ts';

export const API_OPTIONS = {
  url: { type: 'string', value: '<address>', help: 'a service elsewhere, like https://hullo.example; else HULLO_URL' },
  key: { type: 'string', value: '<key>', help: 'the API key for it; else HULLO_API_KEY' },
  ...DATA_OPTION,
} as const satisfies Readonly<Record<string, CommandOption>>;

/** A service that can be asked. */
export interface ServiceApi {
  /** @param path from the root: `/api/sites` @throws UsageError if it cannot be reached */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/**
 * The service that a command speaks to: one elsewhere, if it names one; else the data folder, through a service of
 * its own that listens to this machine alone while the command runs. Either way every row passes the same checks, and
 * every figure comes from the same place. It may run beside the one that serves: SQLite lets both write in turns.
 */
export async function openServiceApi(given: Given, world: ServiceTerminal): Promise<ServiceApi> {
  const url = given.text('url') ?? (world.env['HULLO_URL'] || undefined);
  return url === undefined ? ofDataFolder(given, world) : elsewhere(url, given, world);
}

function elsewhere(url: string, given: Given, { env }: ServiceTerminal): ServiceApi {
  const key = given.text('key') ?? (env['HULLO_API_KEY'] || undefined);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`--url is an address like https://hullo.example, not ${url}.`);
  }
  if (key === undefined) throw new UsageError('A service elsewhere wants --key, or HULLO_API_KEY.');
  return { fetch: asking(new URL(url).origin, key), close: async () => {} };
}

async function ofDataFolder(given: Given, world: ServiceTerminal): Promise<ServiceApi> {
  const folder = existingDataFolder(given, world);
  const env = { ...world.env, HULLO_DATA: folder, PORT: '0', HOST: '127.0.0.1', HULLO_LOG: 'silent', ...BEHIND_US };
  const config = loadConfig(env, { dataFolder: folder, logLevel: 'silent', sites: NONE }, world.newSecret);
  // Loaded only here: most commands answer sooner without a web server in their process.
  const { startService } = await import('../../start-service.ts');
  // A command that reads a report must not send anything to anybody.
  const service = await startService(config, undefined, false);
  return { fetch: asking(`http://127.0.0.1:${service.port}`, config.apiKey), close: () => service.stop() };
}

/** Whoever replays a call says by which address it came: some platforms sign that too. */
const BEHIND_US = { HULLO_TRUSTED_PROXIES: '1' };

/** The settings are there already; nothing is made up for them. */
const NONE = [{ id: 'main', name: 'main', timeZone: 'UTC' }] satisfies Parameters<typeof loadConfig>[1]['sites'];

const asking =
  (origin: string, key: string) =>
  async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (path.startsWith('/api/')) headers.set('Authorization', `Bearer ${key}`);
    try {
      return await fetch(origin + path, { ...init, headers, redirect: 'manual' });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new UsageError(`${origin} cannot be reached: ${(cause as Error).message}.`);
    }
  };
