import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configFile } from '../../server/config/config-file.ts';
import { WIDGET_ATTRIBUTES } from '../../server/config/widget-settings.ts';
import { HulloButton } from '../../widget/elements/hullo-button.ts';
import { API_KEY, startTestService, type TestService } from './test-service.ts';

describe('what the widget is told from afar', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.stop());

  const published = (site = 'shop', headers: Record<string, string> = {}) =>
    fetch(`${service.origin}/sites/${site}/config.json`, {
      // Node's fetch asks to pass by caches once a header of theirs is set.
      headers: { origin: 'https://anybody.example', 'cache-control': 'max-age=0', ...headers },
    });
  const save = (body: unknown, site = 'shop', key = API_KEY) =>
    fetch(`${service.origin}/api/site-config?site=${site}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const history = async (site = 'shop') =>
    (await (await service.api(`/api/site-config/history?site=${site}`)).json()).versions;

  it('is nothing at first, and every page may ask', async () => {
    const answer = await published();
    expect([answer.status, await answer.json()]).toEqual([200, { version: 0, attributes: {} }]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=60, stale-while-revalidate=\d+/);
  });

  it('is what the owner saved last, at once; a browser that has it is told so in 304', async () => {
    const answer = await save({ attributes: { label: 'Ask the baker', 'lookback-days': 7 } });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        version: 1,
        at: service.clock.now,
        by: expect.any(String),
        settings: { attributes: { label: 'Ask the baker', 'lookback-days': 7 } },
      },
    ]);
    const first = await published();
    expect(await first.json()).toEqual({ version: 1, attributes: { label: 'Ask the baker', 'lookback-days': 7 } });
    const etag = first.headers.get('etag') ?? '';
    expect((await published('shop', { 'if-none-match': etag })).status).toBe(304);
    await save({ off: true });
    const changed = await published('shop', { 'if-none-match': etag });
    expect([changed.status, await changed.json()]).toEqual([200, { version: 2, off: true, attributes: {} }]);
  });

  it('keeps every version, so that a change can be taken back', async () => {
    const [latest, former] = await history();
    expect([latest.version, former.version]).toEqual([2, 1]);
    await save(former.settings);
    expect(await (await published()).json()).toEqual({ version: 3, ...former.settings });
    expect(await (await service.api('/api/site-config?site=shop')).json()).toEqual({ version: 3, ...former.settings });
  });

  it('is not overwritten by one who had not seen the latest', async () => {
    const [{ version }] = await history();
    expect((await save({ attributes: {}, after: version - 1 })).status).toBe(409);
    const both = await Promise.all([save({ attributes: {}, after: version }), save({ off: true, after: version })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await history())[0].version).toBe(version + 1);
  });

  it('belongs to one site only', async () => {
    expect(await (await published('other')).json()).toEqual({ version: 0, attributes: {} });
    expect(await history('other')).toEqual([]);
    const answer = await published('nobody');
    expect([answer.status, (await answer.json()).error.code]).toEqual([404, 'unknown_site']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each<[string, unknown, RegExp]>([
    ['where the widget sends', { attributes: { endpoint: 'https://evil.example' } }, /endpoint/],
    ['which site it is', { attributes: { site: 'other' } }, /site/],
    ["the visitor's answer", { attributes: { consent: 'granted' } }, /consent/],
    ['an event handler', { attributes: { onclick: 'alert(1)' } }, /onclick/],
    ['an attribute that there is none of', { attributes: { colour: 'red' } }, /colour/],
    ['a script in the place of a text', { attributes: { to: ' java\nscript:alert(1)' } }, /attributes\.to/],
    ['a value of a wrong kind', { attributes: { label: { html: '<b>' } } }, /attributes\.label/],
    [
      'a channel that there is none of',
      { attributes: { channel: 'pigeon' } },
      /attributes\.channel is none of: whatsapp/,
    ],
    [
      'a source of consent that there is none of',
      { attributes: { 'consent-from': 'google, crumbs' } },
      /consent-from holds/,
    ],
    ['days that are too many', { attributes: { 'lookback-days': 91 } }, /lookback-days/],
    [
      'an address in the place of a colour',
      { theme: { accent: 'url(https://evil.example)' } },
      /accent is not a colour/,
    ],
    ['a colour in the place of a size', { theme: { size: 'red' } }, /size/],
    ['a word too many', { of: true }, /of/],
    ['a text', 'off', /./],
  ])('cannot be %s', async (_what, body, message) => {
    const before = await history();
    const answer = await save(body);
    expect([answer.status, (await answer.json()).error.message]).toEqual([400, expect.stringMatching(message)]);
    expect(await history()).toEqual(before);
  });

  it('may hold colours of the theme', async () => {
    const theme = { accent: '#0b6b4f', 'on-surface': 'oklch(0.2 0 0)' };
    expect((await save({ theme })).status).toBe(200);
    expect((await (await published()).json()).theme).toEqual(theme);
  });

  it('is saved by its owner only', async () => {
    expect((await save({ off: true }, 'shop', 'a-wrong-key')).status).toBe(401);
    expect((await fetch(`${service.origin}/api/site-config?site=shop`)).status).toBe(401);
  });

  it('may stand in the file of the service, until something is saved', async () => {
    const file = configFile.safeParse({
      sites: [{ id: 'shop', name: 'S', timeZone: 'UTC', widget: { attributes: { label: 'Hi' } } }],
      connections: [],
      apiKey: 'x'.repeat(16),
      contactKey: 'x'.repeat(16),
      sessionKey: 'x'.repeat(16),
      sealKey: 'x'.repeat(16),
    });
    expect(file.error).toBe(undefined);
    const site = file.data?.sites[0];
    const own = await startTestService(site && { sites: [site] });
    const answer = await fetch(`${own.origin}/sites/shop/config.json`);
    expect(await answer.json()).toEqual({ version: 0, attributes: { label: 'Hi' } });
    await own.stop();
  });

  it("knows each attribute of the button but those that are not the service's to set", () => {
    const reserved = ['site', 'endpoint', 'consent', 'config', 'open'];
    expect([...WIDGET_ATTRIBUTES].sort()).toEqual(
      HulloButton.observedAttributes.filter((name) => !reserved.includes(name)).sort(),
    );
  });
});
