import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../server/config/load-config.ts';

const SITE = { id: 'shop', name: 'The shop', timeZone: 'UTC' };
const META = {
  id: 'meta',
  site: 'shop',
  kind: 'meta-messaging',
  datasetId: '1234567890',
  accessToken: 'EAAB',
  when: { conversation_start: 'LeadSubmitted' },
};
const FILE = {
  sites: [SITE],
  connections: [],
  apiKey: 'hul_sixteen-letters-or-more',
  contactKey: 'sixteen-letters-or-more',
  sessionKey: 'sixteen-letters-or-more',
};

describe('postbacks in config.json', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hullo-config-'));
    path = join(folder, 'config.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const load = (env: NodeJS.ProcessEnv = {}) =>
    loadConfig({ HULLO_DATA: folder, ...env }, { dataFolder: folder, logLevel: 'silent', sites: [SITE] }, (length) =>
      'x'.repeat(length),
    );
  const loadWith = (...postbacks: readonly object[]) => {
    writeFileSync(path, JSON.stringify({ ...FILE, sealKey: 'sixteen-letters-or-more', postbacks }));
    return load;
  };

  it('are read with what is left out filled in', () => {
    expect(loadWith(META)().postbacks).toEqual([
      {
        id: 'meta',
        site: 'shop',
        kind: 'meta-messaging',
        when: { conversation_start: 'LeadSubmitted' },
        needsConsent: true,
        destinations: [],
        settings: {
          datasetId: '1234567890',
          accessToken: 'EAAB',
          graphVersion: 'v25.0',
          baseUrl: 'https://graph.facebook.com',
          partnerAgent: 'hullo',
        },
      },
    ]);
  });

  it('have their tokens sealed in the file from the first time that they were read', () => {
    const google = {
      ...{ id: 'gdm', site: 'shop', kind: 'google-data-manager', accountId: '1234567890', when: { lead: '77' } },
      credentials: { clientId: 'the-client', clientSecret: 'env:GOOGLE_SECRET', refreshToken: 'a-lasting-token' },
    };
    const read = loadWith(META, google);
    const env = { GOOGLE_SECRET: 'from-outside' };
    const first = read(env);
    const file = readFileSync(path, 'utf8');
    for (const secret of ['EAAB', 'a-lasting-token', 'from-outside']) expect(file).not.toContain(secret);
    expect(file).toContain('env:GOOGLE_SECRET');
    expect(read(env)).toEqual(first);
    expect(readFileSync(path, 'utf8')).toBe(file);
    // Under another secret they are sealed anew, as long as the one before is given; else the owner is told.
    const old = 'sixteen-letters-or-more';
    writeFileSync(path, JSON.stringify({ ...JSON.parse(file), sealKey: 'another-key-of-sixteen', oldSealKeys: [old] }));
    expect(read(env).postbacks).toEqual(first.postbacks);
    writeFileSync(path, readFileSync(path, 'utf8').replace(old, 'forgotten-key-of-sixteen'));
    expect(read(env).postbacks).toEqual(first.postbacks);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(file), sealKey: 'another-key-of-sixteen' }));
    expect(() => read(env)).toThrow('sealed by a secret that is not here');
  });

  it('may leave a token to the environment, and it stays there', () => {
    const read = loadWith({ ...META, accessToken: 'env:META_TOKEN' });
    expect(read({ META_TOKEN: 'from-outside' }).postbacks[0]?.settings).toMatchObject({ accessToken: 'from-outside' });
    expect(readFileSync(path, 'utf8')).not.toContain('from-outside');
    expect(() => read()).toThrow('The configuration asks for the environment variable META_TOKEN, which is not set.');
  });

  it.each([
    ['an unknown kind', { ...META, kind: 'myspace' }, 'postbacks.0.kind: is not one of meta-messaging, meta-web'],
    ['no token', { ...META, accessToken: '' }, 'postbacks.0.accessToken: is needed'],
    ['a slip in a name', { ...META, datasetID: '1' }, 'Unrecognized key'],
    ['a site that is not there', { ...META, site: 'nope' }, 'a postback names a site that is not in sites'],
    ['nothing to tell', { ...META, when: {} }, 'postbacks.0.when: names no event'],
    ['a web event in a chat', { ...META, when: { lead: 'Lead' } }, 'postbacks.0.when.lead: is not an event of a chat'],
    [
      'a click in a chat',
      { ...META, when: { click: 'Purchase' } },
      'postbacks.0.when.click: is nothing that meta-messaging',
    ],
    ['tokens over plain http', { ...META, baseUrl: 'http://graph.example' }, 'baseUrl: is not an https address'],
    ['a password in an address', { ...META, baseUrl: 'https://u:p@graph.example' }, 'baseUrl: is not an https address'],
    [
      'half of the credentials',
      {
        ...META,
        kind: 'google-data-manager',
        accountId: '1234567890',
        credentials: { clientId: 'x' },
        when: { lead: '1' },
        datasetId: undefined,
        accessToken: undefined,
      },
      'credentials: needs clientEmail and privateKey',
    ],
    [
      'a formula for a name',
      { id: 'csv', site: 'shop', kind: 'google-csv', when: { lead: '=cmd()' } },
      'postbacks.0.when.lead: is not a name',
    ],
    [
      'a name that Google keeps for itself',
      {
        id: 'ga',
        site: 'shop',
        kind: 'ga4',
        measurementId: 'G-AB12CD34',
        apiSecret: 'x',
        when: { lead: 'session_start' },
      },
      'keeps for itself',
    ],
  ])('are refused in one line for %s', (_title, postback, words) => {
    expect(loadWith(postback)).toThrow(words);
  });

  it('are refused when two have one id', () => expect(loadWith(META, META)).toThrow('two postbacks have the same id'));

  it('find a secret for sealing: made on the first start, and added to a file from before', () => {
    expect(load().sealKeys).toEqual(['x'.repeat(43)]);
    expect(JSON.parse(readFileSync(path, 'utf8')).sealKey).toBe('x'.repeat(43));
    writeFileSync(path, JSON.stringify({ ...FILE, connections: [] }));
    expect(load().sealKeys).toEqual(['x'.repeat(43)]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...FILE, sealKey: 'x'.repeat(43) });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const replaced = { ...FILE, sealKey: 'the-new-key-of-sixteen', oldSealKeys: ['the-old-key-of-sixteen'] };
    writeFileSync(path, JSON.stringify(replaced));
    expect(load().sealKeys).toEqual(['the-new-key-of-sixteen', 'the-old-key-of-sixteen']);
    expect(load({ HULLO_SEAL_KEY: 'the-key-of-the-environment' }).sealKeys[0]).toBe('the-key-of-the-environment');
  });
});
