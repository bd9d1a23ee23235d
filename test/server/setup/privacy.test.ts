import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { startTestService, type TestService } from '../test-service.ts';

const ANA = '447700900101';
const BEN = '447700900102';

let service: TestService;
let ask: ReturnType<typeof asHolder>;

beforeEach(async () => {
  service = await startTestService();
  ask = asHolder(service);
  const at = service.clock.now;
  const click = anEvent(at - 60_000);
  await service.collect(aBeacon(at, [click]));
  await service.webhook(
    whatsappWebhook(
      { at: at - 1_000, from: ANA, text: `Hi Ref ${formatReference(click.reference ?? '')}` },
      { at, from: ANA, text: 'Still there?' },
      { at, from: BEN },
    ),
  );
  await ask('/api/conversions?site=shop', {
    method: 'POST',
    body: [
      { externalId: 'a', kind: 'purchase', at, phone: `+${ANA}`, value: '10', currency: 'EUR' },
      { externalId: 'b', kind: 'purchase', at, phone: `+${BEN}`, value: '20', currency: 'EUR' },
    ],
  });
});
afterEach(() => service.stop());

const erase = async (body: unknown, site = 'shop') =>
  (await ask(`/api/erase?site=${site}`, { method: 'POST', body })).json();
const known = async (body: unknown) =>
  (await (await ask('/api/known?site=shop', { method: 'POST', body })).json()) as Record<string, unknown[]>;

describe('a person who asks to be forgotten', () => {
  it('is gone from messages, conversations and conversions, and nobody else is', async () => {
    expect(await service.conversations()).toHaveLength(2);
    expect(await erase({ phone: `+${ANA}` })).toMatchObject({ messages: 2, conversations: 1, conversions: 1 });
    expect(await service.conversations()).toHaveLength(1);
    expect(await known({ phone: `+${ANA}` })).toEqual({ messages: [], conversations: [], conversions: [], sealed: [] });
    const ben = await known({ phone: `+${BEN}` });
    expect([ben['messages']?.length, ben['conversions']?.length]).toEqual([1, 1]);
  });

  it('may be named by the platform’s own id', async () => {
    expect(await erase({ channel: 'whatsapp', contact: BEN })).toMatchObject({ messages: 1, conversions: 1 });
  });

  it('leaves reports that still add up', async () => {
    await erase({ phone: `+${ANA}` });
    const { funnel, rows, unattributed } = await service.overview();
    const credited = rows.reduce((sum, row) => sum + row.conversations, 0);
    expect(funnel.conversations).toBe(1);
    expect(credited + unattributed.conversations).toBeCloseTo(funnel.conversations, 9);
  });

  it('is a matter of one site', async () => {
    expect(await erase({ phone: `+${ANA}` }, 'other')).toMatchObject({ messages: 0, conversions: 0 });
    expect(await service.conversations()).toHaveLength(2);
  });

  it('is not named in what is written down of it', async () => {
    await erase({ phone: `+${ANA}` });
    const { entries } = (await (await ask('/api/audit')).json()) as { entries: { what: string; about: string }[] };
    expect(entries[0]).toMatchObject({ what: 'person.erased', about: 'shop: 2 messages, 1 conversions' });
    expect(JSON.stringify(entries)).not.toContain('7700');
  });

  it('is forgotten by whoever may set the site up, and by nobody else', async () => {
    const { key: writer } = await makeKey(service, { name: 'w', scope: 'write', site: 'shop' });
    const { key: others } = await makeKey(service, { name: 'o', scope: 'admin', site: 'other' });
    const call = { method: 'POST', body: { phone: `+${ANA}` } };
    expect((await asHolder(service, writer)('/api/erase?site=shop', call)).status).toBe(403);
    expect((await asHolder(service, others)('/api/erase?site=shop', call)).status).toBe(404);
    expect((await asHolder(service, others)('/api/known?site=shop', call)).status).toBe(404);
    expect(await service.conversations()).toHaveLength(2);
  });

  it.each([
    ['nobody', {}, 'names nobody'],
    ['a name instead of a number', { phone: 'Ana' }, 'phone: '],
    ['a contact without its channel', { contact: ANA }, 'names nobody'],
  ])('must be named: not %s', async (_title, body, words) => {
    const refusal = await refusalOf(await ask('/api/erase?site=shop', { method: 'POST', body }));
    expect(refusal).toMatchObject({ status: 400, message: expect.stringContaining(words) });
  });

  it('stood nowhere in clear before', () => {
    const file = readFileSync(join(service.dataFolder, 'hullo.sqlite'));
    expect(file.includes(ANA)).toBe(false);
  });
});
