import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTokens } from '../../../server/config/sealed-tokens.ts';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { startTestService, TEST_CONFIG, type TestService } from '../test-service.ts';
import { readConfigFile, writeConfigFile } from './a-config-file.ts';

const SECRET = 'sixteen-letters-or-more';
const CRM = {
  id: 'crm',
  kind: 'webhook',
  when: { conversation_start: 'started' },
  settings: { url: 'https://crm.example/hook', secret: SECRET },
};

describe('who is told what happens, set up without a restart', () => {
  let service: TestService;
  let owner: ReturnType<typeof asHolder>;
  beforeAll(async () => {
    service = await startTestService();
    writeConfigFile(service);
    owner = asHolder(service);
  });
  afterAll(() => service.stop());

  const make = (change: object = {}) =>
    owner('/api/postbacks?site=shop', { method: 'POST', body: { ...CRM, ...change } });
  const ids = async () => {
    const { postbacks } = (await (await owner('/api/postbacks?site=shop')).json()) as { postbacks: { id: string }[] };
    return postbacks.map(({ id }) => id);
  };

  it('counts at once, keeps its secret to itself, and is gone when it is removed', async () => {
    const made = await make();
    expect([made.status, await made.text()]).toEqual([201, expect.not.stringContaining(SECRET)]);
    expect(await ids()).toEqual(['crm']);
    expect(readConfigFile(service).postbacks).toMatchObject([
      { id: 'crm', site: 'shop', secret: expect.stringMatching(/^sealed:/) },
    ]);
    const dry = await owner('/api/postbacks/crm/dry-run?site=shop', { method: 'POST', body: {} });
    const text = await dry.text();
    expect([dry.status, text]).toEqual([200, expect.stringContaining('https://crm.example/hook')]);
    expect(text).not.toContain(SECRET);
    expect((await make()).status).toBe(409);
    expect((await owner('/api/postbacks/crm?site=other', { method: 'DELETE' })).status).toBe(404);
    expect((await owner('/api/postbacks/crm?site=shop', { method: 'DELETE' })).status).toBe(200);
    expect(await ids()).toEqual([]);
  });

  it.each([
    [
      'an event that the platform does not know',
      { kind: 'meta-messaging', settings: { datasetId: '123456', accessToken: 'x' } },
      'not an event of a chat',
    ],
    ['a missing secret', { settings: { url: CRM.settings.url } }, 'secret'],
    ['a plain address', { settings: { ...CRM.settings, url: 'http://crm.example' } }, 'url'],
    ['an address that the machine alone reaches', { settings: { ...CRM.settings, allowPrivate: true } }, 'config.json'],
    ['another address of a platform', { kind: 'ga4', settings: { baseUrl: 'https://x.example' } }, 'config.json'],
    ['the site of somebody else', { settings: { ...CRM.settings, site: 'other' } }, 'config.json'],
    ['a secret of the machine', { settings: { ...CRM.settings, secret: 'env:HOME_OF_SECRETS' } }, 'config.json'],
    ['nothing to tell', { when: {} }, 'names no event'],
  ])('refuses %s in words', async (_, change, words) => {
    expect(await refusalOf(await make(change))).toMatchObject({ status: 400, message: expect.stringContaining(words) });
    expect(await ids()).toEqual([]);
  });

  describe('can be changed while it runs', () => {
    beforeAll(async () => void (await make({ when: { lead: 'lead', conversation_start: 'started' } })));
    afterAll(async () => void (await owner('/api/postbacks/crm?site=shop', { method: 'DELETE' })));
    const change = (body: object) => owner('/api/postbacks/crm?site=shop', { method: 'PUT', body });
    const written = () => {
      const file = readConfigFile(service);
      expect(file.postbacks[0]).toMatchObject({ secret: expect.stringMatching(/^sealed:/) });
      return (openTokens(file, TEST_CONFIG.sealKeys) as typeof file).postbacks[0];
    };

    it('keeping its secret to itself, and keeping it where no other is given', async () => {
      const seen = await owner('/api/postbacks/crm?site=shop');
      expect(await seen.json()).toEqual({
        ...CRM,
        when: { lead: 'lead', conversation_start: 'started' },
        needsConsent: true,
        destinations: [],
        settings: { url: CRM.settings.url },
        kept: ['secret'],
      });
      const settings = { url: 'https://crm.example/elsewhere', secret: '' };
      const changed = await change({ when: { lead: 'new_lead' }, needsConsent: false, settings });
      expect([changed.status, await changed.text()]).toEqual([200, expect.not.stringContaining(SECRET)]);
      expect(written()).toMatchObject({ id: 'crm', secret: SECRET, url: settings.url, when: { lead: 'new_lead' } });
      const other = 'another-of-sixteen-letters';
      expect((await change({ settings: { ...settings, secret: other } })).status).toBe(200);
      expect(written()).toMatchObject({ secret: other, needsConsent: false, when: { lead: 'new_lead' } });
      const audit = await (await owner('/api/audit')).text();
      expect(audit).toContain('crm of shop: secret');
      expect(audit).not.toContain(other);
    });

    it('and shows before that what it would say, of each event', async () => {
      const draft = {
        ...CRM,
        when: { conversation_start: 'begun', purchase: 'sold' },
        settings: { url: 'https://x.example/' },
      };
      const dry = await owner('/api/postbacks/dry-run?site=shop', { method: 'POST', body: draft });
      const { previews } = (await dry.json()) as { previews: { request: { url: string; body: string } }[] };
      expect(previews.map(({ request }) => [request.url, JSON.parse(request.body).event])).toEqual([
        ['https://x.example/', 'begun'],
        ['https://x.example/', 'sold'],
      ]);
      expect(written()).toMatchObject({ url: 'https://crm.example/elsewhere' });
    });

    it.each([
      ['an address that is none', { settings: { url: 'crm' } }, /^url: is not an https address/],
      ['a secret that is too short', { settings: { url: CRM.settings.url, secret: 'x' } }, /^secret: is the secret/],
      ['what is needed, taken away', { settings: {} }, /^url: is needed\.$/],
      ['a name of the environment', { settings: { url: 'env:HOME' } }, /config\.json/],
      ['nothing to tell', { when: {} }, /^when: names no event/],
    ])('but not to %s', async (_, body, words) => {
      const before = written();
      expect(await refusalOf(await change(body))).toMatchObject({ status: 400, message: expect.stringMatching(words) });
      expect(written()).toEqual(before);
    });
  });

  it('asks nobody to see what config.json alone may say, and leads to no other private address', async () => {
    vi.stubEnv('HULLO_TEST_SECRET', SECRET);
    const path = join(service.dataFolder, 'config.json');
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const hook = { id: 'inside', site: 'shop', kind: 'webhook', when: { lead: 'x' }, url: 'https://10.0.0.1/' };
    file.postbacks = [{ ...hook, secret: 'env:HULLO_TEST_SECRET', allowPrivate: true }];
    writeFileSync(path, JSON.stringify(file));
    const seen = await (await owner('/api/postbacks/inside?site=shop')).json();
    expect(seen).toMatchObject({ settings: { url: hook.url }, kept: ['secret', 'allowPrivate'] });
    const to = (url: string) =>
      owner('/api/postbacks/inside?site=shop', { method: 'PUT', body: { settings: { url } } });
    expect(await refusalOf(await to('https://10.0.0.2/'))).toMatchObject({ status: 400 });
    expect((await to(hook.url)).status).toBe(200);
    expect(readConfigFile(service).postbacks).toEqual(
      file.postbacks.map((one: object) => expect.objectContaining(one)),
    );
    expect((await owner('/api/postbacks/inside?site=shop', { method: 'DELETE' })).status).toBe(200);
    vi.unstubAllEnvs();
  });

  it('is for whoever may set up, of their own site', async () => {
    const writer = asHolder(service, (await makeKey(service, { name: 'W', scope: 'write', site: 'shop' })).key);
    expect((await writer('/api/postbacks?site=shop', { method: 'POST', body: CRM })).status).toBe(403);
    const other = asHolder(service, (await makeKey(service, { name: 'O', scope: 'admin', site: 'other' })).key);
    expect((await other('/api/postbacks?site=shop', { method: 'POST', body: CRM })).status).toBe(404);
  });
});
