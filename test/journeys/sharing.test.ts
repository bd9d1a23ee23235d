import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedMoney } from '../screens/seed-money.ts';
import { seedMonth } from '../screens/seed-month.ts';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

const PASSWORD = 'seven bicycles on the quay';

describe('an advertiser shows the report to others', () => {
  let demo: Started;
  let browser: Browser;
  let origin: string;
  let owner: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    origin = new URL(await demo.line(/^shop +(\S+)/m)).origin;
    const data = join(demo.dataFolder, 'data');
    await seedMonth(origin, data);
    await seedMoney(origin, data);
    browser = await openBrowser();
    owner = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
    page = await owner.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${origin}/demo/report`);
    await page.locator('report-table tfoot tr').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** A browser of somebody who was sent a link. */
  const visit = async (link: string, width = 1280) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const theirs = await context.newPage();
    theirs.on('pageerror', ({ message }) => faults.push(message));
    await theirs.goto(link);
    return theirs;
  };
  const makeLink = async (name: string, password = '') => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this report' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Password' }).fill(password);
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    const link = (await dialog.getByRole('textbox', { name: 'Link' }).innerText()).trim();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return link;
  };
  const numbers = async (of: Page) => {
    await of.locator('report-table tfoot tr').waitFor();
    const headline = await of.locator('report-headline a .figure').allInnerTexts();
    return [headline, (await of.locator('report-table tfoot').innerText()).replaceAll(/\s+/g, ' ')];
  };

  it('finds the best campaign by cost per conversation, shares it, and others see the same numbers', async () => {
    await page.locator('report-headline').getByRole('link', { name: 'Cost per conversation' }).click();
    await page.locator('report-card').first().getByRole('link', { name: 'Campaign', exact: true }).click();
    await page.locator('report-card').first().locator('report-line').first().getByText('autumn-fitting').click();
    await page.getByText('Campaign is autumn-fitting').waitFor();
    await page.locator('.shown:not(.busy)').waitFor();
    const link = await makeLink('For the agency');
    const theirs = await visit(link);
    expect(await numbers(theirs)).toEqual(await numbers(page));
    await theirs.getByText('For the agency').waitFor();
    const metric = theirs.locator('report-headline').getByRole('link', { name: 'Cost per conversation' });
    expect(await metric.getAttribute('aria-current')).toBe('true');
    expect(await axeViolations(theirs)).toEqual([]);
    await theirs.context().close();
  });

  it('gives readers of a link no way out of its days and its filter', async () => {
    const link = await makeLink('For nobody else');
    const theirs = await visit(`${link.split('?')[0]}?site=other&from=2020-01-01&to=2030-01-01&lookbackDays=90`);
    const seen = await numbers(theirs);
    expect(seen).toEqual(await numbers(page));
    for (const name of ['Report', 'Set up', 'Account', 'Share', 'Views', 'Earlier days', 'Pause']) {
      expect(await theirs.getByRole('link', { name, exact: true }).count(), name).toBe(0);
      expect(await theirs.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    }
    await theirs.keyboard.press('Escape');
    await theirs.keyboard.press('t');
    expect(await numbers(theirs)).toEqual(seen);
    await theirs.getByText('Campaign is autumn-fitting').waitFor();
    expect(await theirs.getByRole('link', { name: /^Remove the filter/ }).count()).toBe(0);
    await theirs.getByRole('link', { name: 'Device', exact: true }).first().click();
    await theirs.locator('report-conversations').getByRole('link', { name: /Exact/ }).first().click();
    await theirs.getByRole('region', { name: 'Why it is credited as it is' }).getByText('Chat opened').waitFor();
    const file = await theirs
      .getByRole('link', { name: /^Save .* as CSV/ })
      .first()
      .getAttribute('href');
    expect(file).toContain(new URL(link).pathname);
    expect((await theirs.request.get(origin + file)).status()).toBe(200);
    await theirs.context().close();
  });

  it('asks for the password of a link, and refuses a wrong one in plain words', async () => {
    const link = await makeLink('With a password', PASSWORD);
    const theirs = await visit(link, 320);
    await theirs.getByRole('heading', { name: 'This report asks for a password' }).waitFor();
    expect(await axeViolations(theirs)).toEqual([]);
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await theirs.getByLabel('Password').fill('five boats on the river');
    await theirs.getByRole('button', { name: 'Open the report' }).click();
    await theirs.getByRole('alert').getByText('This is not the password of this link').waitFor();
    expect(await theirs.getByLabel('Password').inputValue()).toBe('five boats on the river');
    await theirs.getByLabel('Password').fill(PASSWORD);
    await theirs.keyboard.press('Enter');
    expect((await numbers(theirs))[0]).toEqual((await numbers(page))[0]);
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await theirs.context().close();
  });

  it('ends a link, which then says so and takes the figures away', async () => {
    const link = await makeLink('For a week');
    const theirs = await visit(link);
    await numbers(theirs);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'End: For a week' }).click();
    await page.getByRole('button', { name: 'Really end it?' }).click();
    await page.getByRole('listitem').filter({ hasText: 'For a week' }).getByText('Ended').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await theirs.reload();
    await theirs.getByRole('heading', { name: 'This link has ended' }).waitFor();
    expect(await theirs.locator('report-headline').count()).toBe(0);
    await theirs.context().close();
  });

  it('tells whoever opens a link whose time is over that it is', async () => {
    const body = { name: 'Brief', expiresAt: Date.now() + 1_000 };
    const made = await page.request.post(`${origin}/api/shares?site=shop`, { data: body });
    const { path } = await made.json();
    await expect.poll(async () => (await fetch(origin + path)).status, { timeout: 30_000 }).toBe(404);
    const theirs = await visit(origin + path);
    await theirs.getByRole('heading', { name: 'This link has ended' }).waitFor();
    await theirs.getByText('Ask whoever sent it for a new one').waitFor();
    await theirs.context().close();
  });

  it('saves a view under a name, opens it again with days that moved on, and deletes it', async () => {
    await page.getByRole('button', { name: 'Views' }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByLabel('Name of the view').fill('Autumn <b>');
    await dialog.getByRole('button', { name: 'Save this view' }).click();
    await dialog.getByText('Saved as Autumn <b>.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // As fast as a hand that means it: the second key does not wait until the dialog has left the page.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')]);
    await page.locator('report-filters').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Views' }).click();
    await dialog.getByRole('link', { name: 'Autumn <b>' }).click();
    await page.getByText('Campaign is autumn-fitting').waitFor();
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('days'), asked.get('from'), asked.get('metric')]).toEqual(['30', null, 'costPerConversation']);
    await page.getByRole('button', { name: 'Views' }).click();
    await dialog.getByRole('button', { name: 'Remove: Autumn <b>' }).click();
    await dialog.getByRole('button', { name: 'Really remove?' }).click();
    await dialog.getByText('No view was saved yet.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('sees the mail of the week before it is sent, and why it cannot be sent', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'See the mail of this week' }).click();
    await page.locator('share-mail pre').getByText('conversations').first().waitFor();
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.getByText('No mail server is set up').waitFor();
    expect(faults).toEqual([]);
  });
});
