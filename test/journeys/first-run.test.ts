import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type OwnSite, startOwnSite } from './start-own-site.ts';
import { type Started, startProcess } from './start-process.ts';

const PASSWORD = 'seven bicycles on the quay';
const NAME = '<img src=x onerror="window.harmed = true">';

describe('an owner who starts Hullo for the first time', () => {
  let service: Started;
  let shop: OwnSite;
  let browser: Browser;
  let page: Page;
  let origin: string;
  const wrong: string[] = [];

  beforeAll(async () => {
    [service, shop, browser] = [startProcess('server/main.ts'), await startOwnSite(), await openBrowser()];
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
    page = await context.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) wrong.push(`asks ${request.url()}`);
    });
    const link = await service.line(/^report +(\S+)/m);
    origin = new URL(link).origin;
    await page.goto(link);
    await page.waitForURL(`${origin}/setup`);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    shop.stop();
    await service.stop();
  });

  it('becomes the owner, and is told what is wrong beside the field without losing what was typed', async () => {
    await page.getByLabel('Your name').fill('Inês');
    await page.getByLabel('E-mail address').fill('ines@nortada.example');
    await page.getByLabel('Password').fill('short');
    await page.getByRole('button', { name: 'Make me the owner' }).click();
    await page.getByRole('alert').getByText('12 characters').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Inês');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make me the owner' }).click();
    await page.getByRole('heading', { name: 'Make this service yours' }).waitFor({ state: 'detached' });
    const me = await page.evaluate(async () => (await fetch('/api/me')).json());
    expect(me).toMatchObject({ hasOwner: true, person: { email: 'ines@nortada.example', role: 'owner' } });
  });

  it('names the site and its address, which count without a restart', async () => {
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('Address of your site').fill('not an address');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('is no web address').waitFor();
    await page.getByLabel('Address of your site').fill(`${shop.origin}/surfboards?x=1`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').first().waitFor();
    const site = await page.evaluate(async () => (await fetch('/api/sites/main')).json());
    expect(site).toMatchObject({ name: NAME, origins: [shop.origin] });
  });

  it('gives a number, which is checked as it is typed', async () => {
    await page.getByLabel('Phone number').fill('+351 000 000 000');
    await page.getByText('Not yet:').waitFor();
    await page.getByLabel('Phone number').fill('+351 912 345 678');
    await page.getByText('+351 912 345 678 · PT exists.').waitFor();
    const trial = page.getByRole('link', { name: 'Open the test chat' });
    expect(await trial.getAttribute('href')).toContain('https://wa.me/351912345678');
  });

  it('pastes the snippet, and sees the site turn green by itself', async () => {
    const snippet = await page.getByRole('textbox', { name: 'Script tag' }).innerText();
    expect(snippet).toContain('data-site="main"');
    shop.paste(snippet);
    await page.getByText('Waiting for your site').waitFor();
    const visit = await browser.newPage();
    await visit.goto(shop.origin);
    await visit.bringToFront();
    await visit.locator('hullo-button a[href*="wa.me/351912345678"]').waitFor();
    await visit.waitForResponse((response) => response.url() === `${origin}/collect`);
    await page.bringToFront();
    await page.getByText(`We have seen your site: ${shop.origin}`).waitFor();
    await visit.close();
  });

  it('publishes a colour to every page, sees how well it can be read, and takes it back', async () => {
    await page.goto(`${origin}/setup#look`);
    const colours = page.locator('setup-colours');
    await colours.getByRole('textbox', { name: 'Colour', exact: true }).fill('#ffcc00');
    await colours.getByText('1.5:1 is too little').waitFor();
    await page.frameLocator('iframe').getByRole('link', { name: 'Chat on WhatsApp' }).waitFor();
    const theme = async () => (await (await fetch(`${origin}/sites/main/config.json`)).json()).theme;
    const publish = page.getByRole('button', { name: 'Publish words, channel and colours' });
    await publish.click();
    await page.getByText('Published as version 1.').waitFor();
    expect(await theme()).toEqual({ accent: '#ffcc00' });
    await colours.getByRole('textbox', { name: 'Colour', exact: true }).fill('#123456');
    await publish.click();
    await page.getByText('Published as version 2.').waitFor();
    await page.getByRole('button', { name: 'Publish this again' }).click();
    await page.getByText('Published as version 3.').waitFor();
    expect(await theme()).toEqual({ accent: '#ffcc00' });
    // The editor goes on from it.
    await colours.getByText('1.5:1 is too little').waitFor();
  });

  it.each([
    'setup#start',
    'setup#look',
    'setup#connections',
    'setup#imports',
    'setup#postbacks',
    'setup#mail',
    'account#me',
    'account#people',
    'account#keys',
    'account#audit',
    'account#privacy',
  ])('can use %s with any senses, before its answers come and after, and no name does harm there', async (view) => {
    const answers = Promise.withResolvers<void>();
    const desk = /\/api\/(me|sites)$/;
    await page.route('**/api/**', async (route) => {
      if (!desk.test(new URL(route.request().url()).pathname)) await answers.promise;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(`${origin}/${view}`);
    await page.locator('main > :nth-child(2)').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    answers.resolve();
    await page.locator('.card, .empty').first().waitFor();
    await expect.poll(() => page.getByRole('status').filter({ hasText: 'Loading…' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.unrouteAll();
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it.each(['light', 'dark'] as const)('can sign in with any senses, %s', async (colorScheme) => {
    const context = await browser.newContext({ locale: 'en-GB', colorScheme, viewport: { width: 320, height: 640 } });
    const stranger = await context.newPage();
    await stranger.goto(`${origin}/sign-in`);
    await stranger.getByLabel('E-mail address').fill('ines@nortada.example');
    await stranger.getByLabel('Password', { exact: true }).fill('nine bicycles on the quay');
    await stranger.keyboard.press('Enter');
    await stranger
      .getByRole('alert')
      .getByText(/password/)
      .waitFor();
    expect(await axeViolations(stranger)).toEqual([]);
    expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });

  it('sees on coming back that another browser was signed in, and signs it out', async () => {
    await page.goto(`${origin}/account#me`);
    await page.getByText('this browser').waitFor();
    const other = await browser.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
    await other.request.post('/sign-in', { data: { email: 'ines@nortada.example', password: PASSWORD } });
    expect((await other.request.get('/api/me')).status()).toBe(200);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Sign out there' }).click();
    await page.getByRole('button', { name: 'Sign out there' }).waitFor({ state: 'detached' });
    expect((await other.request.get('/api/me')).status()).toBe(401);
    await other.close();
  });

  it('invites an analyst, who may look and change nothing', async () => {
    await page.goto(`${origin}/account#people`);
    await page.getByLabel('E-mail address').fill('rui@nortada.example');
    await page.getByLabel('Name', { exact: true }).fill('Rui');
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    const invite = await page.getByRole('textbox', { name: 'Give them this link' }).innerText();
    const theirs = await browser.newContext({ locale: 'en-GB' });
    const analyst = await theirs.newPage();
    await analyst.goto(invite.trim());
    await analyst.getByLabel(/New password/).fill('five boats on the river');
    await analyst.getByRole('button', { name: 'Save and sign in' }).click();
    await analyst.waitForURL(/\/report/);
    await analyst.goto(`${origin}/setup`);
    await analyst.getByText('ask an owner for the role of a developer').waitFor();
    const statuses = await analyst.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      const put = await fetch('/api/sites/main', { method: 'PUT', headers, body: '{"name":"x"}' });
      const erase = await fetch('/api/erase?site=main', { method: 'POST', headers, body: '{"phone":"+351912345678"}' });
      return [put.status, erase.status, (await fetch('/api/connections')).status, (await fetch('/api/people')).status];
    });
    expect(statuses).toEqual([403, 403, 403, 403]);
    await theirs.close();
  });

  it('never met a fault of a script or a request to somebody else', () => expect(wrong).toEqual([]));
});
