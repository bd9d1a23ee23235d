import { ga4 } from './google/ga4.ts';
import { googleCsv } from './google/google-csv.ts';
import { googleDataManager } from './google/google-data-manager.ts';
import { metaMessaging } from './meta/meta-messaging.ts';
import { metaWeb } from './meta/meta-web.ts';
import { microsoftCsv } from './microsoft/microsoft-csv.ts';
import type { PostbackAdapter } from './postback-adapter.ts';
import { tiktok } from './tiktok/tiktok.ts';
import { webhook } from './webhook/webhook.ts';

/** Everyone who can be told, by the `kind` in the configuration. */
export const postbackAdapters: ReadonlyMap<string, PostbackAdapter> = new Map([
  ['meta-messaging', metaMessaging],
  ['meta-web', metaWeb],
  ['google-data-manager', googleDataManager],
  ['google-csv', googleCsv],
  ['ga4', ga4],
  ['tiktok', tiktok],
  ['microsoft-csv', microsoftCsv],
  ['webhook', webhook],
]);
