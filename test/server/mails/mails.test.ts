import { PNG } from 'pngjs';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../../server/config/config.ts';
import { sendMails } from '../../../server/flows/send-mails.ts';
import { dueMails } from '../../../server/mails/due-mails.ts';
import { mailTransport } from '../../../server/mails/mail-transport.ts';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { aJourney } from '../reports/a-journey.ts';
import { startTestService, TEST_CONFIG, type TestService } from '../test-service.ts';

const HOUR_MS = 3_600_000;
const [shop, other] = TEST_CONFIG.sites as unknown as [Site, Site];
const mail = {
  isOn: true,
  to: ['ann@shop.example', 'ben@shop.example'],
  day: 'monday',
  hour: 8,
  locale: 'en',
  spans: ['week'],
} as const;
/** Monday, eight o'clock in Kathmandu. */
const MONDAY = Date.parse('2026-11-02T02:15:00Z');

/** A mail server that keeps what it is given. */
async function startSink() {
  const taken: { readonly to: string; readonly text: string }[] = [];
  const state = { refuses: '' };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address === state.refuses ? Object.assign(new Error('No such box'), { responseCode: 450 }) : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { taken, state, url, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

describe('a report by mail', () => {
  let sink: Awaited<ReturnType<typeof startSink>>;
  let service: TestService;
  beforeAll(async () => {
    sink = await startSink();
    service = await startTestService({
      sites: [{ ...shop, mail }, other],
      smtp: { url: sink.url, from: 'Hullo <reports@shop.example>' },
    });
    for (const [i, source] of ['google', 'google', '<b>meta</b>'].entries()) {
      const at = MONDAY - (i + 1) * 24 * HOUR_MS;
      await aJourney(service, { at, landings: [{ at, source, medium: 'cpc' }], messageAfterMs: 60_000 });
    }
    await aJourney(service, { at: MONDAY - 9 * 24 * HOUR_MS, landings: [], messageAfterMs: 60_000 });
  });
  afterAll(async () => {
    await service.stop();
    await sink.stop();
  });

  const round = async (now: number) => {
    const send = mailTransport(service.config.smtp);
    if (!send) throw new Error('no mail server');
    return sendMails({ store: service.store, send, now: () => now }, service.config.sites[0]);
  };

  it('goes out at the hour of the site’s own clock, once to each, however often that is looked at', async () => {
    expect(await round(MONDAY - 1)).toBe(0);
    expect(await round(MONDAY)).toBe(2);
    expect(await round(MONDAY + 60_000)).toBe(0);
    expect(await round(MONDAY + 20 * HOUR_MS)).toBe(0);
    expect(sink.taken.map(({ to }) => to)).toEqual(mail.to);
    // As it travels, long lines are folded.
    const text = (sink.taken[0]?.text ?? '').replace(/=\r\n/g, '');
    expect(text).toContain('The shop: 3 conversations, ');
    expect(text).toContain('<shop.week.2026-10-26.');
    expect(text).toMatch(/Conversations: 3 \(before: 1\)/);
    expect(text).toContain('google: 2');
    expect(text).toContain('multipart/alternative');
    // The bars are a picture that travels with the mail: three days had one conversation each.
    const [, name = ''] = /<img src=3D"cid:([^"]+)"/.exec(text) ?? [];
    const raw = sink.taken[0]?.text ?? '';
    const part = raw.slice(raw.indexOf(`Content-ID: <${name}>`));
    expect(part).toContain('Content-Disposition: inline');
    const { width, height, data } = PNG.sync.read(Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64'));
    const tops = Array.from({ length: 7 }, (_, i) => data[(4 * width + Math.round(((i + 0.5) * width) / 7)) * 4 + 3]);
    expect([width / height, tops]).toEqual([1_120 / 240, [0, 0, 0, 0, 255, 255, 255]]);
    expect(text).not.toContain('data:image');
    // What a visitor's address says is text and never markup.
    const html = text.slice(text.indexOf('text/html'));
    expect(html).not.toContain('<b>meta');
    expect(html).toContain('meta');
  });

  it('that nobody took goes out later, and is then the only one', async () => {
    const next = MONDAY + 7 * 24 * HOUR_MS;
    sink.taken.length = 0;
    sink.state.refuses = 'ben@shop.example';
    expect(await round(next)).toBe(1);
    expect(await round(next + 60_000)).toBe(0);
    sink.state.refuses = '';
    expect(await round(next + HOUR_MS)).toBe(1);
    expect(sink.taken.map(({ to }) => to)).toEqual(mail.to);
  });

  it('that was being sent when the service ended is sent again under the same name', async () => {
    const third = MONDAY + 14 * 24 * HOUR_MS;
    const key = { site: 'shop', span: 'week', firstDay: '2026-11-09', recipient: 'ann@shop.example' };
    expect(await service.store.changeMail({ change: 'take', key, now: third, until: third + HOUR_MS })).toBe(true);
    expect(await round(third)).toBe(1);
    expect(await round(third + HOUR_MS)).toBe(1);
  });

  it('goes to whom an owner says while the service runs, and to whom config.json says when that is forgotten', async () => {
    const fourth = MONDAY + 21 * 24 * HOUR_MS;
    const owner = asHolder(service);
    const settings = '/api/mails/settings?site=shop';
    const told = { ...mail, from: 'file', hasServer: true };
    expect(await (await owner(settings)).json()).toEqual(told);
    const body = { to: ['cleo@shop.example', 'cleo@shop.example'], spans: ['week', 'month'], locale: 'es' };
    const saved = await owner(settings, { method: 'PUT', body });
    expect(await saved.json()).toEqual({ ...told, ...body, to: ['cleo@shop.example'], from: 'console' });
    await owner(settings, { method: 'PUT', body: { ...body, isOn: false } });
    expect(await round(fourth)).toBe(0);
    await owner(settings, { method: 'PUT', body });
    sink.taken.length = 0;
    expect(await round(fourth)).toBe(1);
    expect(sink.taken).toMatchObject([{ to: 'cleo@shop.example', text: expect.stringContaining('Conversaciones') }]);

    const developer = asHolder(service, (await makeKey(service, { name: 'D', scope: 'admin', site: 'shop' })).key);
    expect(await refusalOf(await developer(settings, { method: 'PUT', body }))).toMatchObject({ status: 403 });
    const refused = await refusalOf(
      await owner(settings, { method: 'PUT', body: { ...body, to: ['ann@shop.example', 'ann'] } }),
    );
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('is not a mail address: ann') });

    expect(await (await owner(settings, { method: 'DELETE' })).json()).toEqual(told);
    const { entries } = (await (await owner('/api/audit')).json()) as { entries: { what: string; about: string }[] };
    const mails = entries.filter(({ what }) => what.startsWith('mail.')).map(({ what, about }) => `${what} ${about}`);
    // The clock stands still here, so that they have no order.
    expect(mails.sort()).toEqual([
      'mail.changed shop: 1 addresses, week and month',
      'mail.changed shop: 1 addresses, week and month',
      'mail.changed shop: off',
      'mail.reset shop',
    ]);
  });

  it('can be seen and tried before', async () => {
    sink.taken.length = 0;
    const preview = await asHolder(service)('/api/mails/preview?site=shop&locale=de');
    expect(((await preview.json()) as { text: string }).text).toContain('Gespräche: 3');
    const tried = await asHolder(service)('/api/mails/test?site=shop', { method: 'POST' });
    expect([tried.status, await tried.json()]).toEqual([200, { sent: mail.to }]);
    expect(sink.taken.length).toBe(2);
    const nobody = await asHolder(service)('/api/mails/test?site=other', { method: 'POST' });
    expect(await refusalOf(nobody)).toMatchObject({ status: 409 });
  });
});

describe('the hour of a mail', () => {
  const at = (text: string) => Date.parse(text);
  it.each([
    ['before its hour', 'monday', 'Europe/Lisbon', '2026-11-02T07:59:59Z', []],
    ['at its hour', 'monday', 'Europe/Lisbon', '2026-11-02T08:00:00Z', ['2026-10-26']],
    ['a day late', 'monday', 'Europe/Lisbon', '2026-11-03T08:00:00Z', ['2026-10-26']],
    ['two days and more late', 'monday', 'Europe/Lisbon', '2026-11-04T08:00:01Z', []],
    ['where the zone is ahead', 'monday', 'Pacific/Kiritimati', '2026-11-01T18:00:00Z', ['2026-10-26']],
    ['on another day of the week', 'friday', 'UTC', '2026-11-06T08:00:00Z', ['2026-10-30']],
  ] as const)('is kept %s', (_, day, zone, now, expected) => {
    const due = dueMails({ day, hour: 8, spans: ['week'] }, zone, at(now));
    expect(due.map(({ from }) => from)).toEqual(expected);
  });

  it('tells of a whole calendar month, beside the one before', () => {
    expect(dueMails({ day: 'monday', hour: 0, spans: ['month'] }, 'UTC', at('2026-03-01T00:00:00Z'))).toEqual([
      { span: 'month', from: '2026-02-01', to: '2026-02-28', before: { from: '2026-01-01', to: '2026-01-31' } },
    ]);
  });
});
