import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPostback } from '../../postbacks/a-postback.ts';
import { Browser, signInInvited, signInOwner } from '../a-browser.ts';
import { writeConfigFile } from '../setup/a-config-file.ts';
import { startTestService, type TestService } from '../test-service.ts';
import { asHolder, makeKey } from './a-caller.ts';
import { type Operation, operationsOf } from './an-operation.ts';

type Ask = (path: string, method: string) => Promise<Response>;

/** For owners alone, whatever the scope: who comes in, what they changed, and who is sent reports. */
const isOfOwners = (name: string) => /^(\w+ \/api\/(people|audit)\b|(PUT|DELETE) \/api\/mails\/settings$)/.test(name);
/** What people do about themselves: a key is nobody. */
const isOfOneself = (path: string) => /^\/api\/me\//.test(path);

describe('somebody of one site', () => {
  let service: TestService;
  let operations: readonly Operation[];
  const callers: Record<string, { readonly ask: Ask; readonly scopes: readonly string[] }> = {};

  beforeAll(async () => {
    const postbacks = [aPostback('webhook'), { ...aPostback('webhook'), id: 'of-other', site: 'other' }];
    service = await startTestService({ postbacks });
    writeConfigFile(service);
    const owner = await signInOwner(service);
    const bySession =
      (browser: Browser): Ask =>
      (path, method) =>
        browser.ask(path, method);
    for (const [role, scopes] of [
      ['analyst', ['read']],
      ['developer', ['read', 'write', 'admin']],
    ] as const) {
      callers[role] = { scopes, ask: bySession(await signInInvited(service, owner, { role, sites: ['shop'] })) };
    }
    for (const [scope, scopes] of [
      ['read', ['read']],
      ['write', ['read', 'write']],
      ['admin', ['read', 'write', 'admin']],
    ] as const) {
      const { key } = await makeKey(service, { name: scope, scope, site: 'shop' });
      callers[`key of scope ${scope}`] = { scopes, ask: (path, method) => asHolder(service, key)(path, { method }) };
    }
    callers['stranger'] = { scopes: [], ask: bySession(new Browser(service)) };
    operations = await operationsOf(service);
  });
  afterAll(() => service.stop());

  const WHO = ['analyst', 'developer', 'key of scope read', 'key of scope write', 'key of scope admin', 'stranger'];
  /** What is answered at every address, as `GET /api/sites`, for a site where one is asked for. */
  const answers = async (who: string, site: string) => {
    const { ask, scopes } = callers[who] ?? { ask: () => Promise.reject(new Error(who)), scopes: [] };
    return Promise.all(
      operations.map(async ({ method, path, parameters, scope }) => {
        const ofSite = parameters.some(({ name }) => name === 'site');
        // An open stream is told by its headers; everything else is asked for without what it needs.
        const response = await ask(path.replace(/\{\w+\}/g, 'of-other') + (ofSite ? `?site=${site}` : ''), method);
        const { status } = response;
        if (path === '/api/live') await response.body?.cancel();
        else await response.arrayBuffer();
        return { name: `${method} ${path}`, path, ofSite, status, may: scopes.includes(scope) };
      }),
    );
  };

  it.each(WHO)('as %s does what the scope allows, and nothing else', async (who) => {
    for (const { name, path, status, may } of await answers(who, 'shop')) {
      const expected =
        who === 'stranger'
          ? [401]
          : !may || isOfOwners(name)
            ? // Where something is missing in the body, that may be said first; nothing is done either way.
              [403, ...(may ? [400, 415] : [])]
            : isOfOneself(path)
              ? [200, 400, 403, 404, 415]
              : // 409: no mail server is set up to send a test with.
                [200, 201, 400, 404, 409, 415];
      expect([name, expected.includes(status) || status]).toEqual([name, true]);
    }
  });

  it.each(WHO)('as %s is told that there is no other site', async (who) => {
    const found = (await answers(who, 'other')).filter(({ ofSite }) => ofSite);
    expect(found.length).toBeGreaterThan(20);
    for (const { name, status, may } of found) {
      expect([name, status]).toEqual([name, who === 'stranger' ? 401 : may ? 404 : 403]);
    }
  });

  it('sees changes as they happen, also as an analyst', async () => {
    const live = (await answers('analyst', 'shop')).find(({ path }) => path === '/api/live');
    expect(live?.status).toBe(200);
  });
});
