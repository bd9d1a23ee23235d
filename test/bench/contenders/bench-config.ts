import type { WrittenConfig } from '../../../server/config/config-file.ts';
import { APP_SECRET, SHOP } from '../load/shop.ts';

/** The data folder's config.json: one shop with known secrets, so that webhooks can be signed. */
export const BENCH_CONFIG: WrittenConfig = {
  sites: [
    {
      id: 'shop',
      name: 'The shop',
      timeZone: 'Asia/Kathmandu',
      origins: [SHOP],
      lookbackDays: 30,
      silentDays: 7,
      destinations: [],
    },
  ],
  connections: [
    {
      id: 'main',
      site: 'shop',
      platform: 'meta',
      secret: APP_SECRET,
      verifyToken: 'not-asked-for-here',
      destinations: [],
    },
  ],
  apiKey: 'hul_only-for-measuring',
  contactKey: 'contact-key-only-for-measuring',
  sessionKey: 'session-key-only-for-measuring',
  sealKey: 'seal-key-only-for-measuring',
};
