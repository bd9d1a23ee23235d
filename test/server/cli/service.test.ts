import { createHmac } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatReference } from '../../../widget/core/reference/format-reference.ts';
import { anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { aCapture } from './a-capture.ts';
import { aService, type CliService, OWN_KEY } from './a-service.ts';
import { runHullo } from './run-hullo.ts';

const at = Date.parse('2026-11-02T12:00:00Z');
const PERIOD = ['--site', 'shop', '--from', '2026-10-01', '--to', '2026-12-31'];

// Each command is a process of its own, and a busy machine starts few of them a second.
const PATIENCE = { timeout: 180_000 };

describe('a service at the terminal', PATIENCE, () => {
  let service: CliService;
  const captures = Array.from({ length: 3 }, (_, i) =>
    aCapture(whatsappWebhook({ at: at + i * 1_000, from: `4477009001${10 + i}` })),
  );
  const exported = async () =>
    JSON.parse((await service.hullo('export', 'conversations', ...PERIOD, '--limit', '2')).stdout).conversations;
  beforeAll(() => {
    service = aService();
  });
  afterAll(() => service.remove());

  it('captured webhooks are replayed, once counted however often, whether the service runs or not', async () => {
    const file = service.file('captured.jsonl', captures.map(({ json }) => json).join('\n'));
    const first = await service.hullo('replay', file);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toBe('200 /webhooks/meta/main ok\n'.repeat(3));
    mkdirSync(join(service.folder, 'calls'));
    for (const [i, { json }] of captures.entries()) service.file(`calls/${i}.json`, json);
    expect(await service.hullo('replay', join(service.folder, 'calls'))).toEqual(first);
    const origin = await service.start();
    for (const where of [[], ['--url', origin, '--key', OWN_KEY]]) {
      expect((await service.hullo('replay', file, ...where)).status).toBe(0);
      expect(await exported()).toHaveLength(3);
    }
    await service.stop();
  });

  it('a call that is forged is refused, and the command says so', async () => {
    const file = service.file('forged.http', aCapture(whatsappWebhook({ at }), { secret: 'wrong' }).http);
    const { status, stdout, stderr } = await service.hullo('replay', file);
    expect([status, stderr]).toEqual([1, '1 of 1 were refused; "connections check" tells why.\n']);
    expect(stdout).toContain('403 /webhooks/meta/main');
    expect(await exported()).toHaveLength(3);
  });

  it('a report is exported with all of its pages, as JSON and as CSV, the same rows in both', async () => {
    const json = await exported();
    const { stdout } = await service.hullo('export', 'conversations', ...PERIOD, '--limit', '2', '--format', 'csv');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toMatch(/^id,at,/);
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(json.map(({ id }: { id: string }) => id));
    const overview = JSON.parse((await service.hullo('export', 'overview', ...PERIOD)).stdout);
    expect(overview.funnel.conversations).toBe(3);
  });

  it('a key is made, works elsewhere, is listed and revoked', async () => {
    const made = await service.hullo('keys', 'add', 'Dashboard', '--site', 'shop');
    expect(made.stdout).toMatch(/^hul_shop_[\w-]{42}\n$/);
    const key = made.stdout.trim();
    const origin = await service.start();
    const env = { HULLO_URL: origin, HULLO_API_KEY: key };
    expect((await runHullo(['export', 'sites'], { env })).stdout).toContain('"shop"');
    expect((await runHullo(['keys', 'list'], { env })).stderr).toContain('scope "admin"');
    const list = await service.hullo('keys', 'list');
    expect(list.stdout).toMatch(/Dashboard +read +shop/);
    expect(list.stdout).not.toContain(key);
    const [, id = ''] = /(key_[\w-]{10})/.exec(list.stdout) ?? [];
    expect((await service.hullo('keys', 'revoke', id)).stdout).toBe(`${id} (Dashboard) is revoked.\n`);
    // At once, also in a service that was running all the while.
    expect((await runHullo(['export', 'sites'], { env })).stderr).toContain('Bearer');
    await service.stop();
  });

  it('a backup is made while the service runs and writes, and is the whole of one moment', async () => {
    const origin = await service.start();
    const backup = join(service.folder, 'copy.hullo');
    const reference = anEvent(at).reference ?? '';
    let sent = 0;
    let isDone = false;
    const writing = (async () => {
      while (!isDone) {
        const { body, headers } = aCapture(
          whatsappWebhook({
            at: at + sent++,
            from: `44770091${1000 + sent}`,
            text: `Ref ${formatReference(reference)}`,
          }),
        );
        await fetch(`${origin}/webhooks/meta/main`, { method: 'POST', headers, body });
      }
    })();
    const made = await service.hullo('backup', backup);
    isDone = true;
    await writing;
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    await service.stop();

    const elsewhere = join(service.folder, 'restored');
    expect(await service.hullo('restore', backup, '--data', elsewhere)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(elsewhere, 'config.json'), 'utf8')).toBe(readFileSync(service.config, 'utf8'));
    expect(statSync(join(elsewhere, 'config.json')).mode & 0o777).toBe(0o600);
    const there = ['--data', elsewhere];
    const { conversations } = JSON.parse((await service.hullo('export', 'conversations', ...PERIOD, ...there)).stdout);
    const overview = JSON.parse((await service.hullo('export', 'overview', ...PERIOD, ...there)).stdout);
    expect(conversations.length).toBeGreaterThanOrEqual(3);
    expect(conversations.length).toBeLessThanOrEqual(3 + sent);
    expect(overview.funnel.conversations).toBe(conversations.length);
    expect((await service.hullo('doctor', ...there)).status).toBe(0);
  });

  it('a restore touches nothing that runs, nothing that is there, and nothing for the sake of a broken file', async () => {
    const backup = join(service.folder, 'copy.hullo');
    const before = await exported();
    const refusals: [string[], RegExp][] = [
      [['restore', backup], /--force puts that aside/],
      [['restore', join(service.folder, 'nothing')], /There is no/],
      [['restore', service.config, '--force'], /no backup of Hullo/],
      [['restore', join(service.folder, 'hullo.sqlite'), '--force'], /no backup of Hullo/],
      [['backup', backup], /already; --force/],
      [['backup', '/does/not/exist/copy'], /cannot be written/],
    ];
    const answers = await Promise.all(refusals.map(([args]) => service.hullo(...args)));
    for (const [i, { status, stderr }] of answers.entries()) {
      expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
      expect(stderr).toMatch(refusals[i]?.[1] ?? /^$/);
    }
    const damaged = service.file('damaged.hullo', readFileSync(backup));
    const file = openSync(damaged, 'r+');
    writeSync(file, Buffer.alloc(4_096, 0xff), 0, 4_096, 8_192);
    ftruncateSync(file, statSync(damaged).size - 4_096);
    closeSync(file);
    expect((await service.hullo('restore', damaged, '--force')).stderr).toMatch(/damaged/);
    await service.start();
    expect((await service.hullo('restore', backup, '--force')).stderr).toMatch(/is running/);
    await service.stop();
    expect(await exported()).toEqual(before);
    expect((await service.hullo('restore', backup, '--force')).stdout).toMatch(
      /What was there is in .*before-restore-/,
    );
  });

  it('an import that the service does not have is told with those it has', async () => {
    const { status, stderr } = await service.hullo('import', 'weather', 'x.csv');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Say what to import: /)]);
  });

  it.each<[string, string[], RegExp]>([
    ['no report', ['export'], /^Name one report: .*conversations/],
    ['a report that is none', ['export', 'weather'], /^Name one report/],
    ['a format that is none', ['export', 'conversations', '--format', 'xml'], /json or csv/],
    ['a table of what is none', ['export', 'sites', '--format', 'csv'], /no table/],
    ['a site that is none', ['export', 'conversations', '--site', 'nobody'], /No site/],
    ['a misspelt parameter', ['export', 'conversations', '--sight', 'shop'], /sight is not a parameter/],
    ['a scope that is none', ['keys', 'add', 'x', '--scope', 'root'], /scope is one of/],
    ['a key that is none', ['keys', 'revoke', 'key_nothing'], /no key/],
    ['an address that is none', ['keys', 'list', '--url', 'hullo'], /--url is an address/],
    ['an address without a key', ['keys', 'list', '--url', 'http://127.0.0.1:9'], /wants --key/],
    ['nobody at the address', ['keys', 'list', '--url', 'http://127.0.0.1:9', '--key', 'x'], /cannot be reached/],
    ['a capture that is not there', ['replay', '/does/not/exist'], /ENOENT/],
  ])('%s is refused in one line', async (_what, args, words) => {
    const { status, stdout, stderr } = await service.hullo(...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toMatch(words);
  });
});

describe('the check of a connection', PATIENCE, () => {
  let service: CliService;
  beforeAll(() => {
    service = aService();
  });
  afterAll(() => service.remove());
  const reference = anEvent(at).reference ?? '';
  const good = aCapture(whatsappWebhook({ at, text: `Hello Ada, Ref ${formatReference(reference)}` }));

  it.each(['http', 'edited', 'json', 'har'] as const)(
    'knows a good call, and what was in it, from %s',
    async (form) => {
      const { status, stdout, stderr } = await service.hullo(
        'connections',
        'check',
        service.file(`good.${form}`, good[form]),
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('under the secret of connection main (site shop)');
      expect(stdout).toContain(`2026-11-02T12:00:00.000Z  whatsapp message (text) to `);
      expect(stdout).toContain(`reference ${formatReference(reference)}`);
      expect(stdout).not.toMatch(/447700900101|Ada/);
    },
  );

  it('a call whose signature covers its address is replayed as if it came there', async () => {
    const url = 'https://hullo.example/webhooks/twilio/sms';
    const form = { From: 'whatsapp:+447700900199', To: 'whatsapp:+15550100200', MessageSid: 'SM1', Body: 'Hello' };
    const signed = Object.entries(form)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => name + value);
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Twilio-Signature': createHmac('sha1', 'the-auth-token')
        .update(url + signed.join(''))
        .digest('base64'),
    };
    const capture = JSON.stringify({ url, headers, body: String(new URLSearchParams(form)) });
    expect(await service.hullo('replay', service.file('twilio.json', capture))).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('knows a call of a platform whose signatures grow old, and says that it is', async () => {
    const body = JSON.stringify({ channel: 'whatsapp', destination: '1555', contact: '447', messageId: 'm1', at });
    const seconds = '1793620800';
    const signature = createHmac('sha256', 'the-secret-of-the-inbox').update(`${seconds}.${body}`).digest('hex');
    const headers = { 'Hullo-Signature': `t=${seconds},v1=${signature}` };
    const file = service.file('old.json', JSON.stringify({ url: '/webhooks/generic/inbox', headers, body }));
    const { status, stdout } = await service.hullo('connections', 'check', file);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/connection inbox.*\n.*long past/)]);
  });

  it.each<[string, string, RegExp]>([
    [
      'a wrong secret',
      aCapture(whatsappWebhook({ at }), { secret: 'wrong' }).http,
      /^Wrong: no secret of main, sms, inbox fits \(meta: X-Hub/,
    ],
    ['a changed byte', good.http.replace('Ada', 'Eve'), /^Wrong/],
    ['a body cut short', good.http.slice(0, -5), /holds \d+ of the \d+ bytes/],
    [
      'a parsed body',
      JSON.stringify({ headers: { 'x-hub-signature-256': 'sha256=00' }, body: { a: 1 } }),
      /capture it as text/,
    ],
    ['no empty line', 'X-Hub-Signature-256: sha256=00', /no empty line/],
    ['no header', 'POST / HTTP/1.1\nwhat is this\n\n{}', /Line 2/],
    ['half a JSON', '{"headers": {', /Line 1 of the capture is not JSON/],
    ['no headers', '{"body": "x"}', /headers/],
    ['nothing', '', /empty/],
  ])('says of %s what is wrong, in one line', async (_what, text, words) => {
    const { status, stdout, stderr } = await service.hullo('connections', 'check', service.file('wrong', text));
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toMatch(words);
  });
});

describe('the doctor', PATIENCE, () => {
  let service: CliService;
  beforeAll(async () => {
    service = aService();
    await service.hullo('replay', service.file('one.http', aCapture(whatsappWebhook({ at: Date.now() })).http));
  });
  afterAll(() => service.remove());
  const findings = async (...args: readonly string[]) => {
    const { status, stdout } = await service.hullo('doctor', '--json', ...args);
    const found = JSON.parse(stdout) as { what: string; state: string; found: string; mend: string }[];
    return { status, of: (what: string) => found.find((one) => one.what === what) };
  };

  it('finds a sound service sound, and tells what has not come yet', async () => {
    const { status, of } = await findings();
    expect(status).toBe(0);
    for (const what of ['Node', 'clock', 'data folder', 'config.json', 'settings', 'store', 'connection main']) {
      expect(of(what)).toMatchObject({ what, state: 'good', mend: '' });
    }
    expect(of('connection inbox')).toMatchObject({ state: 'warning', found: 'generic: no message yet' });
    expect((await service.hullo('doctor')).stdout).toMatch(/^ok {4}Node: 24/);
  });

  it('tells of refused calls', async () => {
    const forged = aCapture(whatsappWebhook({ at }), { secret: 'wrong' });
    await service.hullo('replay', service.file('forged.http', forged.http));
    const { of } = await findings();
    expect(of('connection main')).toMatchObject({
      state: 'warning',
      mend: expect.stringContaining('connections check'),
    });
  });

  it('tells of a file that others can read, and how to mend it', async () => {
    chmodSync(service.config, 0o644);
    expect((await findings()).of('config.json')).toMatchObject({
      state: 'warning',
      mend: `Others can read it: chmod 600 ${service.config}`,
    });
    chmodSync(service.config, 0o600);
  });

  it('fails for broken settings, a broken store, a folder that is not there', async () => {
    const settings = readFileSync(service.config, 'utf8');
    writeFileSync(service.config, settings.replace('Asia/Kathmandu', 'Mars/Olympus'));
    const broken = await findings();
    expect([broken.status, broken.of('settings')?.state]).toEqual([1, 'bad']);
    expect(broken.of('settings')?.found).toContain('sites.0.timeZone');
    writeFileSync(service.config, settings);

    const database = join(service.folder, 'hullo.sqlite');
    for (const log of ['-wal', '-shm']) rmSync(`${database}${log}`, { force: true });
    const file = openSync(database, 'r+');
    writeSync(file, Buffer.alloc(8_192, 0xff), 0, 8_192, 4_096);
    closeSync(file);
    const store = await findings();
    expect([store.status, store.of('store')?.state]).toEqual([1, 'bad']);

    const nowhere = await findings('--data', '/does/not/exist');
    expect([nowhere.status, nowhere.of('data folder')?.state]).toEqual([1, 'bad']);
    expect(await service.hullo('doctor', 'now')).toMatchObject({ status: 1, stdout: '' });
  });
});
