import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { startTestService, type TestService } from '../test-service.ts';
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

  it('is for whoever may set up, of their own site', async () => {
    const writer = asHolder(service, (await makeKey(service, { name: 'W', scope: 'write', site: 'shop' })).key);
    expect((await writer('/api/postbacks?site=shop', { method: 'POST', body: CRM })).status).toBe(403);
    const other = asHolder(service, (await makeKey(service, { name: 'O', scope: 'admin', site: 'other' })).key);
    expect((await other('/api/postbacks?site=shop', { method: 'POST', body: CRM })).status).toBe(404);
  });
});
