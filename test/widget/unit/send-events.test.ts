import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { parseBeacon } from '../../../widget/core/wire/parse-beacon.ts';

const event = (id: string): LauncherEvent => ({
  id: `clk_${id.padEnd(12, '0')}`,
  type: 'click',
  at: 1_790_000_000_000,
  channel: 'whatsapp',
  destination: '34600000000',
  position: 'floating',
  page: 'https://bread.example/',
  landings: [],
});
const site = { endpoint: 'https://hullo.example/', site: 'bakery', consent: 'unset' } as const;

describe('Sending events', () => {
  let sendEvents: typeof import('../../../widget/page/send-events.ts')['sendEvents'];
  const sendBeacon = vi.fn();
  const fetch = vi.fn();
  const warn = vi.fn();
  beforeEach(async () => {
    vi.resetModules();
    for (const mock of [sendBeacon, fetch, warn]) mock.mockReset();
    vi.stubGlobal('navigator', { sendBeacon });
    vi.stubGlobal('fetch', fetch);
    vi.stubGlobal('console', { ...console, warn });
    ({ sendEvents } = await import('../../../widget/page/send-events.ts'));
  });
  const bodies = (mock: typeof sendBeacon | typeof fetch) =>
    mock.mock.calls.map(([, what]) => parseBeacon(JSON.parse(typeof what === 'string' ? what : what.body)));

  it('uses sendBeacon first, with text that the service accepts', () => {
    sendBeacon.mockReturnValue(true);
    sendEvents(site, 'vis_12345678', [event('a')]);
    expect(sendBeacon.mock.calls[0]?.[0]).toBe('https://hullo.example/collect');
    expect(bodies(sendBeacon)[0]).toMatchObject({ site: 'bakery', visitorId: 'vis_12345678', events: [event('a')] });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says that the visitor agreed, with the cookies of the owner’s other tags; without consent it looks at none', () => {
    sendBeacon.mockReturnValue(true);
    let looked = 0;
    vi.stubGlobal('document', {
      get cookie() {
        looked++;
        return 'cart=7; _ga=GA1.1.116.179; _ga_AB12CD=GS2.1.s17$o3; _fbp="bad value"; _gat=1; _ttp=';
      },
    });
    vi.stubGlobal('localStorage', undefined);
    sendEvents(site, undefined, [event('a')]);
    expect(looked).toBe(0);
    sendEvents({ ...site, consent: 'granted' }, undefined, [event('b')]);
    const [without, withConsent] = bodies(sendBeacon);
    expect(without).not.toHaveProperty('consent');
    expect(without).not.toHaveProperty('cookies');
    expect(withConsent).toMatchObject({
      consent: 'granted',
      cookies: { _ga: 'GA1.1.116.179', _ga_AB12CD: 'GS2.1.s17$o3' },
    });
    expect(Object.keys(withConsent?.cookies ?? {})).toHaveLength(2);
  });

  it('falls back to a fetch that outlives the page, without cookies', () => {
    sendBeacon.mockReturnValue(false);
    fetch.mockResolvedValue({ status: 204 });
    sendEvents({ ...site, endpoint: '/' }, undefined, [event('a')]);
    expect(fetch).toHaveBeenCalledWith('/collect', expect.objectContaining({ keepalive: true, credentials: 'omit' }));
    expect(bodies(fetch)[0]).not.toHaveProperty('visitorId');
  });

  it('sends with the next event what failed, the oldest first, and at most twenty of it', async () => {
    sendBeacon.mockReturnValue(false);
    fetch.mockRejectedValue(new TypeError('offline'));
    for (let i = 10; i < 40; i++) sendEvents(site, undefined, [event(`${i}`)]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
    sendBeacon.mockReturnValue(true);
    sendEvents(site, undefined, [event('z')]);
    const last = bodies(sendBeacon)
      .at(-1)
      ?.events.map(({ id }) => id.slice(4, 6));
    expect(last).toEqual([...Array.from({ length: 20 }, (_, i) => `${i + 20}`), 'z0']);
    sendBeacon.mockClear();
    sendEvents(site, undefined, []);
    expect(sendBeacon).not.toHaveBeenCalled();
  });

  it('gives up what the service refuses, and says so once', async () => {
    sendBeacon.mockReturnValue(false);
    fetch.mockResolvedValue({ status: 400 });
    sendEvents(site, undefined, [event('a')]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
    sendBeacon.mockReturnValue(true);
    sendEvents(site, undefined, [event('b')]);
    expect(bodies(sendBeacon).at(-1)?.events).toEqual([event('b')]);
  });

  it.each([429, 500, 503])('keeps what the service cannot take now (%i)', async (status) => {
    sendBeacon.mockReturnValue(false);
    fetch.mockResolvedValue({ status });
    sendEvents(site, undefined, [event('a')]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1));
    sendBeacon.mockReturnValue(true);
    sendEvents(site, undefined, []);
    expect(bodies(sendBeacon).at(-1)?.events).toEqual([event('a')]);
  });

  it("never sends one site's events to another", async () => {
    sendBeacon.mockReturnValue(false);
    fetch.mockRejectedValue(new TypeError('offline'));
    sendEvents(site, undefined, [event('a')]);
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    sendBeacon.mockReturnValue(true);
    sendEvents({ ...site, site: 'other' }, undefined, [event('b')]);
    expect(bodies(sendBeacon).at(-1)?.events).toEqual([event('b')]);
  });
});
