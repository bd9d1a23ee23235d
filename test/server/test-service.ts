import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nanoid } from 'nanoid';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import type { Config } from '../../server/config/config.ts';
import { LiveSettings } from '../../server/config/live-settings.ts';
import { IdKeeper } from '../../server/flows/id-keeper.ts';
import { PostbackSender } from '../../server/flows/postback-sender.ts';
import { LiveChanges } from '../../server/http/live-changes.ts';
import { mailTransport } from '../../server/mails/mail-transport.ts';
import { Passwords } from '../../server/security/passwords.ts';
import { Sealer } from '../../server/security/sealer.ts';
import { SignInLinks } from '../../server/security/sign-in-links.ts';
import type { ConversationEntry } from '../../server/store/reports/conversation-entry.ts';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import type { OverviewReport } from '../../widget/core/report/overview-report.ts';

export const SHOP = 'https://shop.example';
export const APP_SECRET = '0123456789abcdef0123456789abcdef';
export const API_KEY = 'hul_a-key-for-the-tests-only';
export const BROWSER = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Two sites with everything that a test may need; each test changes what is its own. */
export const TEST_CONFIG: Config = {
  port: 0,
  host: undefined,
  dataFolder: '',
  trustedProxies: 1,
  countryHeader: 'cf-ipcountry',
  collectPerMinute: 1_000,
  apiPerMinute: 1_000_000,
  logLevel: 'silent',
  sites: [
    {
      id: 'shop',
      name: 'The shop',
      timeZone: 'Asia/Kathmandu',
      origins: [SHOP],
      lookbackDays: 30,
      silentDays: 7,
      destinations: [],
      currency: 'EUR',
      labels: [
        { label: 'customer', kind: 'purchase', name: 'customer', value: 12_000, currency: 'EUR' },
        { label: 'lead', kind: 'lead', name: 'qualified', value: null, currency: null },
      ],
      links: [
        {
          id: 'poster',
          channel: 'whatsapp',
          destination: '15550100200',
          message: 'Hello from the poster',
          referenceLabel: 'Ref',
          source: 'poster',
          medium: 'print',
          campaign: 'station',
        },
      ],
    },
    {
      id: 'other',
      name: 'Another shop',
      timeZone: 'UTC',
      origins: ['https://other.example'],
      lookbackDays: 7,
      silentDays: 7,
      destinations: [],
      currency: 'EUR',
      labels: [],
      links: [],
    },
  ],
  connections: [
    { id: 'main', site: 'shop', platform: 'meta', secret: APP_SECRET, verifyToken: 'correct-horse', destinations: [] },
    {
      id: 'second',
      site: 'other',
      platform: 'meta',
      secret: 'another-app-secret',
      verifyToken: 'battery-staple',
      destinations: [],
    },
    {
      id: 'bot',
      site: 'shop',
      platform: 'telegram',
      secret: 's3cret_Token-1',
      verifyToken: '',
      destinations: ['777', 'shop_bot'],
    },
    { id: 'line', site: 'shop', platform: 'line', secret: 'line-secret', verifyToken: '', destinations: [] },
    { id: 'inbox', site: 'shop', platform: 'generic', secret: 'generic-secret', verifyToken: '', destinations: [] },
  ],
  apiKey: API_KEY,
  contactKey: 'contact-key-for-tests',
  sessionKey: 'session-key-for-tests',
  sealKeys: ['seal-key-for-the-tests'],
  postbacks: [],
};

/** The whole service over real HTTP on a port of its own, with a clock that a test may set. */
export async function startTestService(changes: Partial<Config> = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hullo-test-'));
  // Of its own: a service changes this list when its settings change.
  const postbacks = [...(changes.postbacks ?? TEST_CONFIG.postbacks)];
  const config = { ...TEST_CONFIG, ...changes, postbacks, dataFolder };
  const clock = { now: Date.parse('2026-11-02T12:00:00Z') };
  const now = () => clock.now;
  const store = await openSqliteStore(dataFolder);
  const idKeeper = new IdKeeper(config.postbacks, new Sealer(config.sealKeys));
  const postbackSender = new PostbackSender({ store, keeper: idKeeper, now, random: () => 0.5, newSecret: nanoid });
  const live = new LiveChanges();
  const links = new SignInLinks(nanoid, now);
  const log = pino({ level: 'silent' });
  const app = createApp({
    config,
    settings: new LiveSettings(config),
    store,
    live,
    links,
    // A hash that is slow on purpose would make every sign-in of a test slow.
    passwords: new Passwords({ N: 16, r: 8, p: 1 }),
    idKeeper,
    postbackSender,
    sendMail: mailTransport(config.smtp),
    log,
    now,
    newSecret: nanoid,
    dist: join(dataFolder, 'dist'),
  });
  const server = createServer(app);
  // As the service itself has it: a test may think for a while between two calls.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const api = async (path: string, headers: Record<string, string> = { authorization: `Bearer ${API_KEY}` }) =>
    fetch(origin + path, { headers });

  return {
    origin,
    clock,
    store,
    links,
    config,
    idKeeper,
    postbackSender,
    dataFolder,
    api,
    /** Sends JSON, or a text as CSV, to the API. @returns status and what was answered */
    async send<T>(method: string, path: string, body?: unknown) {
      const isText = typeof body === 'string';
      const response = await fetch(origin + path, {
        method,
        headers: {
          authorization: `Bearer ${API_KEY}`,
          ...(body !== undefined && { 'content-type': isText ? 'text/csv' : 'application/json' }),
        },
        ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      });
      const answer = (await response.json()) as T & { readonly error?: { code: string; message: string } };
      return { status: response.status, answer };
    },
    /** Sends a beacon as a page of the shop would. */
    collect: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${origin}/collect`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', origin: SHOP, 'user-agent': BROWSER, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** Sends bytes as Meta would, signed. */
    webhook: (body: unknown, path = '/webhooks/meta', secret = APP_SECRET) => {
      const raw = typeof body === 'string' ? body : JSON.stringify(body);
      return fetch(origin + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`,
        },
        body: raw,
      });
    },
    overview: async (query = 'site=shop&from=2026-10-01&to=2026-12-31') =>
      (await (await api(`/api/reports/overview?${query}`)).json()) as OverviewReport,
    conversations: async (query = 'site=shop&from=2026-10-01&to=2026-12-31') =>
      ((await (await api(`/api/conversations?${query}&limit=1000`)).json()) as { conversations: ConversationEntry[] })
        .conversations,
    notCounted: async () => {
      const { days } = (await (await api('/api/not-counted?site=shop')).json()) as {
        days: { reason: string; count: number }[];
      };
      return Object.fromEntries(days.map(({ reason, count }) => [reason, count]));
    },
    async stop() {
      live.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;
