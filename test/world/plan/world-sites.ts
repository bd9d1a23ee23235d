import type { Config, Site } from '../../../server/config/config.ts';
import type { ChannelName } from '../../../widget/core/channels/channel.ts';
import type { Platform } from '../../../widget/core/conversation/platform.ts';

/** The platforms that people of the world use. */
export type WorldPlatform = Extract<Platform, 'whatsapp' | 'messenger' | 'instagram' | 'telegram' | 'apple'>;

/** A number, page or bot of a site. */
export interface Place {
  readonly platform: WorldPlatform;
  /** The platform's own name of it, which its webhooks use. */
  readonly id: string;
  /** What links to it use, and for WhatsApp the number's digits. */
  readonly link: string;
}

export interface WorldSite {
  readonly id: string;
  readonly timeZone: string;
  readonly origin: string;
  readonly lookbackDays: number;
  readonly silentDays: number;
  /** Share of the world's conversations. */
  readonly share: number;
  readonly places: readonly Place[];
  readonly secret: string;
}

const SILENT_DAYS = 7;

/** Two sites in zones of a quarter of an hour and of summer time, with two lookbacks. */
export const WORLD_SITES: readonly [WorldSite, ...WorldSite[]] = [
  {
    id: 'shop',
    timeZone: 'Asia/Kathmandu',
    origin: 'https://shop.example',
    lookbackDays: 30,
    silentDays: SILENT_DAYS,
    share: 0.6,
    secret: 'first-secret-of-the-world',
    places: [
      { platform: 'whatsapp', id: '106853218861309', link: '15550100200' },
      { platform: 'whatsapp', id: '106853218861310', link: '15550100201' },
      { platform: 'messenger', id: '108900000000001', link: 'cedarcycles' },
      { platform: 'instagram', id: '17841400000000001', link: 'cedar.cycles' },
      { platform: 'telegram', id: '777', link: 'cedar_bot' },
      { platform: 'apple', id: '22222222-dddd-4444-bbbb-777777777777', link: 'cedar-apple' },
    ],
  },
  {
    id: 'other',
    timeZone: 'America/New_York',
    origin: 'https://other.example',
    lookbackDays: 8,
    silentDays: SILENT_DAYS,
    share: 0.4,
    secret: 'second-secret-of-the-world',
    places: [
      { platform: 'whatsapp', id: '206853218861309', link: '447700900000' },
      { platform: 'messenger', id: '208900000000001', link: 'otherpage' },
      { platform: 'instagram', id: '27841400000000001', link: 'other.gram' },
      { platform: 'telegram', id: '888', link: 'other_bot' },
    ],
  },
];

/** A poster's link for each of a site's WhatsApp numbers. */
export const LINK_CHANNEL: ChannelName = 'whatsapp';
export const linkId = (site: WorldSite) => `poster-${site.id}`;

const siteOf = (site: WorldSite): Site => ({
  id: site.id,
  name: site.id,
  timeZone: site.timeZone,
  origins: [site.origin],
  lookbackDays: site.lookbackDays,
  silentDays: site.silentDays,
  currency: 'EUR',
  labels: [],
  destinations: site.places.map(({ platform, id, link }) => ({ channel: platform, names: [id, link] })),
  links: site.places
    .filter(({ platform }) => platform === LINK_CHANNEL)
    .slice(0, 1)
    .map(({ link }) => ({
      id: linkId(site),
      channel: LINK_CHANNEL,
      destination: link,
      message: 'Hello from the poster',
      referenceLabel: 'Ref',
      source: 'poster',
      medium: 'print',
      campaign: 'station',
    })),
});

/** What the service must be told of the world. */
export const WORLD_CONFIG: Pick<Config, 'sites' | 'connections' | 'collectPerMinute'> = {
  sites: [siteOf(WORLD_SITES[0]), ...WORLD_SITES.slice(1).map(siteOf)],
  collectPerMinute: 1_000_000,
  connections: WORLD_SITES.flatMap((site) => {
    const own = (platform: WorldPlatform) =>
      site.places.filter((place) => place.platform === platform).flatMap(({ id, link }) => [id, link]);
    const common = { site: site.id, secret: site.secret, verifyToken: 'a-token-of-the-world' };
    return [
      { ...common, id: `meta-${site.id}`, platform: 'meta', destinations: [] },
      { ...common, id: `telegram-${site.id}`, platform: 'telegram', destinations: own('telegram') },
      { ...common, id: `apple-${site.id}`, platform: 'apple', destinations: own('apple') },
    ];
  }),
};
