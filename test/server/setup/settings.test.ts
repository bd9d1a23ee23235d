import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBeacon, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { startTestService, type TestService } from '../test-service.ts';
import { readConfigFile, writeConfigFile } from './a-config-file.ts';

let service: TestService;
let ask: ReturnType<typeof asHolder>;

beforeEach(async () => {
  service = await startTestService();
  writeConfigFile(service);
  ask = asHolder(service);
});
afterEach(() => service.stop());

const LABEL = { label: 'vip', kind: 'lead' };
const NEW_ORIGIN = 'https://new.example';
const click = (site = 'shop') =>
  service.collect(aBeacon(service.clock.now, [anEvent(service.clock.now)], { site }), { origin: NEW_ORIGIN });

describe('a site', () => {
  it('takes clicks from an origin as soon as it was named, without a restart', async () => {
    expect((await click()).status).toBe(403);
    const answer = await ask('/api/sites/shop', { method: 'PUT', body: { origins: [NEW_ORIGIN] } });
    expect(answer.status).toBe(200);
    expect((await click()).status).toBe(204);
    expect(readConfigFile(service).sites[0]).toMatchObject({ id: 'shop', name: 'The shop', origins: [NEW_ORIGIN] });
  });

  it('keeps what a change leaves out', async () => {
    await ask('/api/sites/other', { method: 'PUT', body: { name: 'Renamed' } });
    expect(await (await ask('/api/sites/other')).json()).toMatchObject({
      name: 'Renamed',
      lookbackDays: 7,
      origins: ['https://other.example'],
    });
  });

  it('is told what a label of its inbox means, and counts it so from the next one on', async () => {
    const named = { label: 'Signed', kind: 'other', name: 'Contract', value: '120', currency: 'EUR' };
    const answer = await ask('/api/sites/shop', { method: 'PUT', body: { labels: [LABEL, named] } });
    const { labels } = (await answer.json()) as { labels: unknown };
    expect(labels).toEqual([
      { ...LABEL, name: 'vip', value: null, currency: null },
      { ...named, label: 'signed', value: '120.00' },
    ]);
    await ask('/api/sites/shop', { method: 'PUT', body: { name: 'Renamed' } });
    expect(await (await ask('/api/sites/shop')).json()).toMatchObject({ name: 'Renamed', labels });
  });

  it('can be added, and counts at once', async () => {
    const body = { id: 'bakery', name: 'Bäckerei', timeZone: 'Europe/Berlin', origins: [NEW_ORIGIN] };
    expect((await click('bakery')).status).toBe(404);
    expect((await ask('/api/sites', { method: 'POST', body })).status).toBe(201);
    expect((await click('bakery')).status).toBe(204);
    expect((await ask('/api/sites', { method: 'POST', body })).status).toBe(409);
    const { sites } = (await (await ask('/api/sites')).json()) as { sites: { id: string }[] };
    expect(sites.map(({ id }) => id)).toContain('bakery');
  });

  it.each([
    ['a zone that does not exist', { timeZone: 'Europe/Nowhere' }, 'timeZone is not an IANA time zone'],
    ['an origin with a path', { origins: ['https://a.example/x'] }, 'origins[0] is not an origin'],
    ['a currency that does not exist', { currency: 'EURO' }, 'currency is not an ISO 4217 code'],
    ['so few days to keep that an ad platform could be told twice', { keepDays: 30 }, 'keepDays'],
    ['an empty name', { name: '  ' }, 'name is empty'],
    ['a label that means nothing', { labels: [{ label: 'a', kind: 'sale' }] }, 'labels[0].kind is not lead, purchase'],
    ['a label of a worth without money', { labels: [{ label: 'a', kind: 'lead', value: '1' }] }, 'labels[0].currency'],
    ['a label of two meanings', { labels: [LABEL, { ...LABEL, label: ' VIP ' }] }, 'labels names a label twice'],
    ['a text that would be read from the environment', { name: 'env:HULLO_CONTACT_KEY' }, 'env:NAME'],
  ])('refuses %s, and writes nothing', async (_title, body, words) => {
    const before = readConfigFile(service);
    const refusal = await refusalOf(await ask('/api/sites/shop', { method: 'PUT', body }));
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining(words) });
    expect(readConfigFile(service)).toEqual(before);
  });

  it('is nobody’s to change who has a key of another site, or a key to read', async () => {
    const { key: others } = await makeKey(service, { name: 'o', scope: 'admin', site: 'other' });
    const { key: reader } = await makeKey(service, { name: 'r', scope: 'read', site: 'shop' });
    const body = { name: 'Mine now' };
    expect((await asHolder(service, others)('/api/sites/shop', { method: 'PUT', body })).status).toBe(404);
    expect((await asHolder(service, others)('/api/sites/shop')).status).toBe(404);
    expect((await asHolder(service, reader)('/api/sites/shop', { method: 'PUT', body })).status).toBe(403);
    const added = { id: 'mine', name: 'Mine', timeZone: 'UTC' };
    expect((await asHolder(service, others)('/api/sites', { method: 'POST', body: added })).status).toBe(403);
  });

  it('is told plainly where the settings cannot be read', async () => {
    await startTestService().then(async (bare) => {
      const refusal = await refusalOf(await asHolder(bare)('/api/sites/shop', { method: 'PUT', body: { name: 'x' } }));
      expect(refusal).toMatchObject({ status: 503, code: 'unavailable' });
      await bare.stop();
    });
  });
});

interface Connection {
  readonly id: string;
  readonly secret: string;
  readonly madeSecret?: string | null;
  readonly seenAt: number | null;
  readonly refusals: number;
  readonly refusedFor: string | null;
}
const connections = async () =>
  ((await (await ask('/api/connections')).json()) as { connections: Connection[] }).connections;
const connection = async (id: string) => (await connections()).find((one) => one.id === id);

describe('a connection', () => {
  const secret = 'a-new-app-secret-of-ours';
  const message = () => whatsappWebhook({ at: service.clock.now });

  it('takes calls as soon as it is set up, and none once it is removed', async () => {
    const path = '/webhooks/meta/second-number';
    expect((await service.webhook(message(), path, secret)).status).toBe(404);
    const body = { id: 'second-number', site: 'shop', platform: 'meta', secret, verifyToken: 'a b' };
    expect((await ask('/api/connections', { method: 'POST', body })).status).toBe(201);
    expect((await service.webhook(message(), path, secret)).status).toBe(200);
    expect((await connection('second-number'))?.seenAt).toBe(service.clock.now);
    await ask('/api/connections/second-number', { method: 'DELETE' });
    expect((await service.webhook(message(), path, secret)).status).toBe(404);
  });

  it('never tells its secret, and a made one once', async () => {
    const body = { id: 'tg', site: 'shop', platform: 'telegram', destinations: ['777'] };
    const made = (await (await ask('/api/connections', { method: 'POST', body })).json()) as Connection;
    expect(made.madeSecret).toMatch(/^.{32}$/);
    const all = await (await ask('/api/connections')).text();
    expect(all).not.toContain(made.madeSecret);
    expect(all).not.toContain('another-app-secret');
  });

  it('says why its calls are refused', async () => {
    await service.webhook(message(), '/webhooks/meta/main', 'a wrong secret');
    expect(await connection('main')).toMatchObject({ refusals: 1, refusedFor: 'bad_signature', seenAt: null });
    await fetch(`${service.origin}/webhooks/meta/main?hub.mode=subscribe&hub.verify_token=no&hub.challenge=1`);
    expect(await connection('main')).toMatchObject({ refusals: 2, refusedFor: 'verify_token' });
  });

  it('checks a signed sample, and keeps nothing of it', async () => {
    const test = async (id: string) => (await ask(`/api/connections/${id}/test`, { method: 'POST' })).json();
    for (const id of ['main', 'bot', 'line', 'inbox']) expect(await test(id)).toEqual({ isGood: true });
    expect(await service.conversations()).toEqual([]);
    expect(await connection('main')).toMatchObject({ seenAt: null });
  });

  it('takes a new secret in place of the one before', async () => {
    await ask('/api/connections/main', { method: 'PUT', body: { secret } });
    expect((await service.webhook(message(), '/webhooks/meta/main')).status).toBe(403);
    expect((await service.webhook(message(), '/webhooks/meta/main', secret)).status).toBe(200);
  });

  it.each([
    ['no bot', { platform: 'telegram' }, 'destinations'],
    ['no secret', { platform: 'line' }, 'secret'],
    ['a platform of no name', { platform: 'icq', secret }, 'platform is one of'],
    ['a secret of the environment', { platform: 'line', secret: 'env:HULLO_CONTACT_KEY' }, 'env:NAME'],
    ['an id with a slash', { platform: 'line', secret, id: 'a/b' }, 'id is not an id'],
  ])('refuses %s, and writes nothing', async (_title, changes, words) => {
    const before = readConfigFile(service);
    const body = { id: 'x', site: 'shop', ...changes };
    const refusal = await refusalOf(await ask('/api/connections', { method: 'POST', body }));
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining(words) });
    expect(readConfigFile(service)).toEqual(before);
  });

  it('is seen by whoever may set its site up, and nobody else', async () => {
    const { key } = await makeKey(service, { name: 'o', scope: 'admin', site: 'other' });
    const other = asHolder(service, key);
    const seen = (await (await other('/api/connections')).json()) as { connections: Connection[] };
    expect(seen.connections.map(({ id }) => id)).toEqual(['second']);
    expect((await other('/api/connections/main', { method: 'PUT', body: { secret } })).status).toBe(404);
    expect((await other('/api/connections/main', { method: 'DELETE' })).status).toBe(404);
    const body = { id: 'x', site: 'shop', platform: 'line', secret };
    expect((await other('/api/connections', { method: 'POST', body })).status).toBe(404);
    const { key: writer } = await makeKey(service, { name: 'w', scope: 'write', site: 'shop' });
    expect((await asHolder(service, writer)('/api/connections')).status).toBe(403);
  });
});
