import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

const SECRET = 'sixteen-letters-or-more';

describe('an owner has a platform told what its clicks led to', () => {
  let demo: Started;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    const { origin } = new URL(await demo.line(/^shop +(\S+)/m));
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
    page = await context.newPage();
    await page.goto(`${origin}/demo/report`);
    await page.goto(`${origin}/setup#postbacks`);
    await page.getByText('Nobody is told anything yet.').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('is told what is wrong without losing what was typed, and sees the exact call before anything is sent', async () => {
    await page.getByLabel('Platform').selectOption('Google Analytics 4');
    await page.getByLabel('Short name').fill('ga');
    await page.getByLabel('Measurement id').fill('UA-1');
    await page.getByLabel('API secret').fill(SECRET);
    await page.getByRole('button', { name: 'Tell them from now on' }).click();
    await page.getByRole('alert').getByText('is not a measurement id, like G-AB12CD34EF').waitFor();
    expect(await page.getByLabel('API secret').inputValue()).toBe(SECRET);
    await page.getByLabel('Measurement id').fill('G-AB12CD34EF');
    await page.getByLabel('A lead').fill('');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'ga' });
    await card.getByText('A conversation starts → conversation_start, A purchase → purchase').waitFor();
    await card.getByRole('button', { name: 'Show the exact call' }).click();
    const call = card.getByRole('textbox', { name: 'Show the exact call' });
    await call.waitFor();
    expect(await call.innerText()).not.toContain(SECRET);
  });

  it.each([1280, 320])('can do so with any senses, %d px wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('changes it in its place, the secret left alone, after a look at what would be said', async () => {
    await page.getByRole('button', { name: 'Change: ga' }).click();
    const form = page.getByRole('region', { name: 'Change ga' });
    const secret = form.getByLabel('API secret');
    const dryRun = form.getByRole('button', { name: 'Show the exact call', exact: true });
    expect([await form.getByLabel('Measurement id').inputValue(), await secret.inputValue()]).toEqual([
      'G-AB12CD34EF',
      '',
    ]);
    await form.getByLabel('A purchase').fill('ga_reserved');
    await dryRun.click();
    await form.getByText('is a name that Google Analytics keeps for itself').waitFor();
    await form.getByLabel('A purchase').fill('bike_sold');
    await dryRun.click();
    const call = form.getByRole('textbox', { name: 'Show the exact call: A purchase' });
    await call.getByText('bike_sold').waitFor();
    await form.getByRole('button', { name: 'Add a conversion of your own' }).click();
    await page.keyboard.type('purchase');
    await page.keyboard.press('Enter');
    await form.getByText('stands here already').waitFor();
    await form.getByLabel('Your name for it').fill('Booked');
    const theirs = form.getByLabel('What they call it');
    await theirs.fill('no spaces');
    await dryRun.click();
    await form.getByRole('group', { name: 'Booked' }).getByRole('alert').waitFor();
    await theirs.fill('test_ride');
    await form.getByLabel('Only for these numbers and pages').fill('100200300, shop.page');
    await dryRun.click();
    await form.getByRole('textbox', { name: 'Show the exact call: Booked' }).getByText('test_ride').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    const told = 'A conversation starts → conversation_start, A purchase → bike_sold, Booked → test_ride';
    await page.getByText(told).waitFor();
    await page.getByText('100200300, shop.page').waitFor();
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.id),
    ).toBe('edit-ga');
  });

  it('ends it again', async () => {
    await page.getByRole('button', { name: 'Remove: ga' }).click();
    await page.getByRole('button', { name: 'Really remove?' }).click();
    await page.getByText('Nobody is told anything yet.').waitFor();
  });
});
