import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nanoid } from 'nanoid';
import type { WrittenConfig } from '../../../server/config/config-file.ts';
import { loadConfig } from '../../../server/config/load-config.ts';
import { type Service, startService } from '../../../server/start-service.ts';
import { runHullo } from './run-hullo.ts';

export const META_SECRET = '0123456789abcdef0123456789abcdef';
export const OWN_KEY = 'hul_a-key-for-the-terminal';

const CONFIG: WrittenConfig = {
  sites: [
    { id: 'shop', name: 'The shop', timeZone: 'Asia/Kathmandu', origins: ['https://shop.example'] },
    { id: 'other', name: 'Another', timeZone: 'UTC' },
  ],
  connections: [
    { id: 'main', site: 'shop', platform: 'meta', secret: META_SECRET, verifyToken: 'correct-horse' },
    { id: 'sms', site: 'shop', platform: 'twilio', secret: 'the-auth-token' },
    { id: 'inbox', site: 'other', platform: 'generic', secret: 'the-secret-of-the-inbox' },
  ],
  apiKey: OWN_KEY,
  contactKey: 'contact-key-for-tests',
  sessionKey: 'session-key-for-tests',
  sealKey: 'seal-key-for-tests',
};

/** A data folder as a first start leaves it, and the terminal in front of it. */
export function aService() {
  const folder = mkdtempSync(join(tmpdir(), 'hullo-cli-'));
  chmodSync(folder, 0o700);
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(CONFIG, null, 2), { mode: 0o600 });
  let running: Service | undefined;
  return {
    folder,
    config,
    /** Writes a file for a command to read. @returns its path */
    file(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    hullo: (...args: readonly string[]) => runHullo(args, { env: { HULLO_DATA: folder } }),
    /** Starts what `npm run serve` would. @returns its address */
    async start(): Promise<string> {
      const env = { HULLO_DATA: folder, PORT: '0', HOST: '127.0.0.1', HULLO_LOG: 'silent' };
      running = await startService(
        loadConfig(env, { dataFolder: folder, logLevel: 'silent', sites: CONFIG.sites }, nanoid),
      );
      return `http://127.0.0.1:${running.port}`;
    },
    async stop(): Promise<void> {
      await running?.stop();
      running = undefined;
    },
    async remove(): Promise<void> {
      await running?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type CliService = ReturnType<typeof aService>;
