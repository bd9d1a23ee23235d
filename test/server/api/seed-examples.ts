import { Secret, TOTP } from 'otpauth';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { aBeacon, aLanding, anEvent } from '../a-beacon.ts';
import { Browser, PASSWORD, signInInvited, signInOwner } from '../a-browser.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { writeConfigFile } from '../setup/a-config-file.ts';
import type { TestService } from '../test-service.ts';
import { makeKey } from './a-caller.ts';

/** What is needed to call an address, beyond its site. */
export interface Example {
  /** Parts of the path, by name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of whoever asks; the owner's key if left out. */
  readonly cookie?: string;
}

const SPEND = 'day,source,medium,campaign,amount,currency\n2026-11-01,google,cpc,autumn,12.50,EUR\n';

/**
 * Fills a service, which has the postbacks `webhook` and `microsoft-csv`, with something of everything.
 * @returns examples for the addresses that need more than a site, each good for one call in the document's order
 */
export async function seedExamples(service: TestService): Promise<Readonly<Record<string, Example>>> {
  await seedConversations(service);
  const people = await seedPeople(service);
  const [first] = (await service.conversations()).filter(({ clickId }) => clickId !== null);
  const key = await makeKey(service, { name: 'To be revoked' });
  const { answer: spend } = await service.send<{ id: string }>('POST', '/api/spend/import?site=shop', SPEND);
  const { answer: leads } = await service.send<{ id: string }>(
    'POST',
    '/api/conversions/import?site=shop&kind=lead&channel=whatsapp',
    'externalId,contact\nfrom-a-file,447700900103\n',
  );
  const share = await service.send<{ id: string }>('POST', '/api/shares?site=shop', { name: 'To be revoked' });
  const view = await service.send<{ id: string }>('POST', '/api/views?site=shop', { name: 'To go', query: '' });
  const note = await service.send<{ id: string }>('POST', '/api/notes?site=shop', { day: '2026-11-01', text: 'To go' });
  writeConfigFile(service);
  return {
    ...people,
    'POST /api/shares': { body: { name: 'Made by a test' } },
    'DELETE /api/shares/{id}': { path: { id: share.answer.id } },
    'POST /api/views': { body: { name: 'Made by a test', query: 'period=30d' } },
    'PUT /api/views/{id}': { path: { id: view.answer.id }, body: { name: 'Changed', query: '' } },
    'DELETE /api/views/{id}': { path: { id: view.answer.id } },
    'POST /api/notes': { body: { day: '2026-11-01', text: 'The autumn letter went out' } },
    'DELETE /api/notes/{id}': { path: { id: note.answer.id } },
    'GET /api/sites/{id}': { path: { id: 'shop' } },
    'POST /api/sites': { body: { id: 'third', name: 'A third shop', timeZone: 'UTC' } },
    'PUT /api/sites/{id}': { path: { id: 'shop' }, body: { name: 'The shop' } },
    'POST /api/connections': { body: { id: 'made', site: 'shop', platform: 'line', secret: 'a-secret-of-line' } },
    'PUT /api/connections/{id}': { path: { id: 'second' }, body: { verifyToken: 'another-staple' } },
    'DELETE /api/connections/{id}': { path: { id: 'second' } },
    'POST /api/connections/{id}/test': { path: { id: 'main' } },
    'POST /api/erase': { body: { phone: '+44 7700 900109' } },
    'POST /api/known': { body: { phone: '+44 7700 900101' } },
    'GET /api/conversations/{id}': { path: { id: first?.id ?? '' } },
    'GET /api/check-number': { query: { number: '+34 600 000 000' } },
    'POST /api/keys': { body: { name: 'Made by a test', scope: 'write', site: 'shop' } },
    'DELETE /api/keys/{id}': { path: { id: key.id } },
    'POST /api/conversions': {
      body: [{ externalId: 'order-2', kind: 'lead', channel: 'whatsapp', contact: '447700900103' }],
    },
    'POST /api/conversions/import': {
      query: { preview: 'true' },
      body: 'externalId,kind,channel,contact\nx,lead,whatsapp,447700900103\n',
    },
    'POST /api/spend/import': { body: SPEND.replace('12.50', '13') },
    'DELETE /api/spend/imports/{id}': { path: { id: spend.id } },
    'DELETE /api/conversions/imports/{id}': { path: { id: leads.id } },
    'PUT /api/rates': { body: [{ day: '2026-11-01', currency: 'USD', rate: '0.92' }] },
    'PUT /api/mails/settings': { body: { to: ['ann@shop.example'] } },
    'PUT /api/site-config': { body: { after: 0 } },
    'POST /api/postbacks': {
      body: {
        id: 'made',
        kind: 'webhook',
        when: { conversation_start: 'started' },
        settings: { url: 'https://crm.example/hook', secret: 'sixteen-letters-or-more' },
      },
    },
    'POST /api/postbacks/dry-run': {
      body: {
        id: 'made',
        kind: 'google-csv',
        when: { conversation_start: 'Chat' },
      },
    },
    'GET /api/postbacks/{id}': { path: { id: 'made' } },
    'PUT /api/postbacks/{id}': { path: { id: 'made' }, body: { needsConsent: false } },
    'DELETE /api/postbacks/{id}': { path: { id: 'made' } },
    'GET /api/postbacks/{id}/events': { path: { id: 'webhook' } },
    'POST /api/postbacks/{id}/resend': { path: { id: 'webhook' }, body: {} },
    'GET /api/postbacks/{id}/dry-run': { path: { id: 'webhook' } },
    'POST /api/postbacks/{id}/dry-run': { path: { id: 'webhook' }, body: {} },
    'GET /api/postbacks/{id}/file': { path: { id: 'microsoft-csv' } },
  };
}

/** Conversations of every kind of match, with what they led to, what was told of them, and what was not counted. */
async function seedConversations(service: TestService): Promise<void> {
  const { now } = service.clock;
  const adClickId = { kind: 'msclkid', value: 'a-click-of-bing' };
  const click = anEvent(now - 60_000, { landings: [aLanding(now - 120_000, { adClickId })] });
  await service.collect(aBeacon(now, [click, anEvent(now, { type: 'impression' })], { consent: 'granted' }));
  await service.collect('no beacon');
  await service.webhook('{}', '/webhooks/meta', 'a wrong secret');
  const referral = { source_type: 'ad', source_id: '120231004455667788', ctwa_clid: 'ARBx' };
  await service.webhook(
    whatsappWebhook(
      { at: now, text: `Ref ${formatReference(click.reference ?? '')}` },
      { at: now, from: '447700900102', more: { referral } },
      { at: now, from: '447700900103' },
    ),
  );
  const order = { externalId: 'order-1', kind: 'purchase', value: '129.90', currency: 'EUR' };
  await service.send('POST', '/api/conversions?site=shop', { ...order, channel: 'whatsapp', contact: '447700900101' });
  // The platforms of files take nothing that is younger than some hours.
  service.clock.now += 30 * 3_600_000;
}

/** An owner, and somebody for each thing that people do about themselves. */
async function seedPeople(service: TestService): Promise<Readonly<Record<string, Example>>> {
  const machine = new Browser(service);
  await machine.ask(service.links.mint());
  const owner = await signInOwner(service);
  const invite = (name: string) => signInInvited(service, owner, { role: 'analyst', email: `${name}@nortada.example` });
  const [changed, another, removed] = [await invite('changed'), await invite('another'), await invite('removed')];
  await invite('gone');
  const { people } = await owner.get<{ people: { id: string; email: string }[] }>('/api/people');
  const idOf = (name: string) => people.find(({ email }) => email === `${name}@nortada.example`)?.id ?? '';
  const begun = await codeOf(service, changed);
  const held = await codeOf(service, another);
  await another.ask('/api/me/second-factor', 'PUT', { code: held() });
  service.clock.now += 30_000;
  const elsewhere = new Browser(service);
  await elsewhere.signIn('removed@nortada.example');
  const { sessions } = await elsewhere.get<{ sessions: { id: string; isThis: boolean }[] }>('/api/me/sessions');
  return {
    'POST /api/people': { body: { email: 'new@nortada.example', name: 'New', role: 'developer', sites: ['shop'] } },
    'PUT /api/people/{id}': { path: { id: idOf('removed') }, body: { name: 'Renamed' } },
    'POST /api/people/{id}/invite': { path: { id: idOf('removed') } },
    'DELETE /api/people/{id}': { path: { id: idOf('gone') } },
    'POST /api/me/owner': {
      cookie: machine.cookie,
      body: { email: 'second@nortada.example', name: 'Second', password: PASSWORD },
    },
    'PUT /api/me/password': { cookie: owner.cookie, body: { current: PASSWORD, next: 'eight bicycles on the quay' } },
    'POST /api/me/second-factor': { cookie: owner.cookie },
    'PUT /api/me/second-factor': { cookie: changed.cookie, body: { code: begun() } },
    'POST /api/me/second-factor/remove': { cookie: another.cookie, body: { code: held() } },
    'GET /api/me/sessions': { cookie: owner.cookie },
    'DELETE /api/me/sessions/{id}': {
      cookie: removed.cookie,
      path: { id: sessions.find(({ isThis }) => isThis)?.id ?? '' },
    },
  };
}

/** Begins a second factor. @returns the code that the app shows now */
async function codeOf(service: TestService, person: Browser): Promise<() => string> {
  const { secret } = (await (await person.ask('/api/me/second-factor', 'POST', {})).json()) as { secret: string };
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return () => totp.generate({ timestamp: service.clock.now });
}
