import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_SECRET, SHOP, type TestService } from '../test-service.ts';

/** Writes the `config.json` that the test's settings would have come from. */
export function writeConfigFile({ dataFolder, config }: TestService): void {
  const { apiKey, contactKey, sessionKey, postbacks } = config;
  const file = {
    sites: [
      { id: 'shop', name: 'The shop', timeZone: 'Asia/Kathmandu', origins: [SHOP] },
      { id: 'other', name: 'Another shop', timeZone: 'UTC', origins: ['https://other.example'], lookbackDays: 7 },
    ],
    connections: [
      { id: 'main', site: 'shop', platform: 'meta', secret: APP_SECRET, verifyToken: 'correct-horse' },
      { id: 'second', site: 'other', platform: 'meta', secret: 'another-app-secret', verifyToken: 'battery-staple' },
    ],
    postbacks: postbacks.map(({ settings, ...postback }) => ({ ...postback, ...(settings as object) })),
    apiKey,
    contactKey,
    sessionKey,
    sealKey: config.sealKeys[0],
  };
  writeFileSync(join(dataFolder, 'config.json'), JSON.stringify(file), { mode: 0o600 });
}

/** What stands in `config.json` now. */
export function readConfigFile({ dataFolder }: TestService) {
  return JSON.parse(readFileSync(join(dataFolder, 'config.json'), 'utf8')) as {
    readonly sites: readonly { readonly id: string; readonly name: string; readonly origins?: readonly string[] }[];
    readonly connections: readonly { readonly id: string; readonly secret: string }[];
    readonly postbacks: readonly Readonly<Record<string, unknown>>[];
  };
}
