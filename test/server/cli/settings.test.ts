import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aService, type CliService } from './a-service.ts';
import { runHullo } from './run-hullo.ts';

// Each command is a process of its own, and a busy machine starts few of them a second.
describe('settings at the terminal', { timeout: 180_000 }, () => {
  let service: CliService;
  beforeEach(() => {
    service = aService();
  });
  afterEach(() => service.remove());

  const config = () => JSON.parse(readFileSync(service.config, 'utf8'));

  it('an owner adds a site, sees it, and changes it; all else stays as it was', async () => {
    const before = config();
    const added = await service.hullo(
      'sites',
      'add',
      'blog',
      '--time-zone',
      'Europe/Lisbon',
      '--origin',
      'https://a.example',
      '--origin',
      'https://b.example',
    );
    expect(added).toMatchObject({ status: 0, stdout: expect.stringContaining('Restart'), stderr: '' });
    const blog = {
      id: 'blog',
      name: 'blog',
      timeZone: 'Europe/Lisbon',
      origins: ['https://a.example', 'https://b.example'],
    };
    expect(config()).toEqual({ ...before, sites: [...before.sites, blog] });
    expect((await service.hullo('sites', 'set', 'blog', '--name', 'The blog', '--lookback-days', '7')).status).toBe(0);
    expect(config().sites[2]).toEqual({ ...blog, name: 'The blog', lookbackDays: 7 });
    expect((await service.hullo('sites', 'list')).stdout).toMatch(
      /^id +name +timeZone +origins\n.*shop.*\n.*other.*\nblog +The blog +Europe\/Lisbon +https/s,
    );
    expect(JSON.parse((await service.hullo('sites', 'list', '--json')).stdout)).toHaveLength(3);
  });

  it('keeps the file for its owner alone, also where it is a link', async () => {
    await service.hullo('sites', 'set', 'shop', '--name', 'Mine');
    expect(statSync(service.config).mode & 0o777).toBe(0o600);
    const elsewhere = join(service.folder, 'linked');
    mkdirSync(elsewhere);
    symlinkSync(service.config, join(elsewhere, 'config.json'));
    expect((await service.hullo('sites', 'set', 'shop', '--name', 'Ours', '--data', elsewhere)).status).toBe(0);
    expect(config().sites[0].name).toBe('Ours');
  });

  it.each<[string, string[], RegExp]>([
    ['a zone that is none', ['sites', 'add', 'x', '--time-zone', 'Mars/Olympus'], /IANA/],
    ['an origin with a path', ['sites', 'add', 'x', '--origin', 'https://a.example/shop'], /not an origin/],
    ['an id with a space', ['sites', 'add', 'My shop'], /not an id/],
    ['an id that is taken', ['sites', 'add', 'shop'], /already/],
    ['no id', ['sites', 'add'], /^Name the id/],
    ['a site that is not there', ['sites', 'set', 'nobody', '--name', 'x'], /no site nobody: shop, other/],
    ['no change', ['sites', 'set', 'shop'], /Say what to change/],
    ['days that are no number', ['sites', 'set', 'shop', '--lookback-days', 'many'], /whole number/],
    ['more days than there are', ['sites', 'set', 'shop', '--lookback-days', '91'], /lookbackDays/],
    ['an option that is none', ['sites', 'list', '--colour'], /--colour/],
    ['a folder that is none', ['sites', 'list', '--data', '/does/not/exist'], /no config\.json/],
    ['a platform that is none', ['connections', 'add', 'x', '--platform', 'fax'], /--platform is one of meta/],
    ['no secret where the platform has one', ['connections', 'add', 'x'], /--secret is needed: the app secret/],
    ['a bot without its name', ['connections', 'add', 'x', '--platform', 'telegram'], /id and name of your bot/],
    ['a connection that is taken', ['connections', 'add', 'main', '--secret', 'sixteen-characters'], /already/],
    ['a connection of no site', ['connections', 'add', 'x', '--secret', 's', '--site', 'nobody'], /names a site/],
    ['an address that is none', ['connections', 'list', '--origin', 'hullo'], /--origin is like/],
  ])('%s is refused in one line, and nothing is written', async (_what, args, words) => {
    const before = readFileSync(service.config, 'utf8');
    const { status, stdout, stderr } = await service.hullo(...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toMatch(words);
    expect(readFileSync(service.config, 'utf8')).toBe(before);
  });

  it('settings that are broken already are told, and not written over', async () => {
    writeFileSync(service.config, '{"sites": [');
    const { status, stderr } = await service.hullo('sites', 'add', 'blog');
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('config.json cannot be read');
    expect(readFileSync(service.config, 'utf8')).toBe('{"sites": [');
  });

  it('an owner connects Meta, and is told what to enter there', async () => {
    const { status, stdout } = await service.hullo(
      'connections',
      'add',
      'page',
      '--secret',
      'the-app-secret',
      '--site',
      'other',
      '--origin',
      'https://hullo.example/',
    );
    const { verifyToken, ...page } = config().connections[3];
    expect([status, page]).toEqual([0, { id: 'page', site: 'other', platform: 'meta', secret: 'the-app-secret' }]);
    expect(verifyToken).toMatch(/^[\w-]{24}$/);
    expect(stdout).toContain('Webhook address: https://hullo.example/webhooks/meta/page\n');
    expect(stdout).toContain(`Verify token: ${verifyToken}\n`);
    expect(stdout).toContain('developers.facebook.com');
  });

  it('a secret can be typed where nobody sees it, or be made up where it is ours', async () => {
    const args = ['connections', 'add', 'line', '--platform', 'line', '--secret', '-'];
    expect(await runHullo(args, { input: 'channel-secret\n', env: { HULLO_DATA: service.folder } })).toMatchObject({
      status: 0,
    });
    expect(config().connections[3]).toMatchObject({ platform: 'line', secret: 'channel-secret' });
    const { stdout } = await service.hullo(
      'connections',
      'add',
      'bot',
      '--platform',
      'telegram',
      '--destination',
      '777',
      '--destination',
      'shop_bot',
    );
    const { secret, destinations } = config().connections[4];
    expect([destinations, stdout.includes(`secret_token=${secret}`)]).toEqual([['777', 'shop_bot'], true]);
  });

  it('the list of connections tells addresses and verify tokens, and no secret', async () => {
    const { stdout } = await service.hullo('connections', 'list');
    expect(stdout).toContain('https://HOST/webhooks/generic/inbox');
    expect(stdout).toMatch(/webhooks\/meta\/main +correct-horse$/m);
    expect(stdout).not.toMatch(/0123456789abcdef|the-secret/);
  });

  it('is read with what it leaves to the environment', async () => {
    const written = config();
    const secret = { id: 'kept-outside', site: 'shop', platform: 'line', secret: 'env:LINE_SECRET' };
    writeFileSync(service.config, JSON.stringify({ ...written, connections: [secret] }));
    const env = { HULLO_DATA: service.folder, LINE_SECRET: 'the-channel-secret' };
    const body = JSON.stringify({ destination: 'U1', events: [] });
    const signature = createHmac('sha256', 'the-channel-secret').update(body).digest('base64');
    const call = { url: '/webhooks/line/kept-outside', headers: { 'x-line-signature': signature }, body };
    const file = service.file('line.json', JSON.stringify(call));
    expect(await runHullo(['connections', 'check', file], { env })).toMatchObject({ status: 0, stderr: '' });
    expect(await runHullo(['connections', 'list'], { env: { HULLO_DATA: service.folder } })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The configuration asks for the environment variable LINE_SECRET.*\n$/),
    });
  });

  it('every command explains itself', async () => {
    const { stdout } = await runHullo(['--help']);
    const names = stdout.split('\n').flatMap((line) => /^ {2}([a-z]+(?: [a-z]+)?) /.exec(line)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(14);
    const helps = await Promise.all(names.map((name) => runHullo([...name.split(' '), '--help'])));
    for (const [i, help] of helps.entries()) {
      expect(help).toMatchObject({ status: 0, stderr: '' });
      expect(help.stdout).toContain(`Usage: hullo ${names[i]} [options]`);
    }
  });

  it('a word too little is met with the words that fit', async () => {
    expect((await runHullo(['keys'])).stderr).toBe(
      'Say what to do: keys list, keys add, keys revoke. --help tells more.\n',
    );
    expect((await runHullo(['sites', '--help'])).stdout).not.toContain('keys');
  });
});
