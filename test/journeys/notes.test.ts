import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedMonth } from '../screens/seed-month.ts';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

describe('an advertiser notes what happened on a day', () => {
  let demo: Started;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    const { origin } = new URL(await demo.line(/^shop +(\S+)/m));
    await seedMonth(origin, join(demo.dataFolder, 'data'));
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
    page = await context.newPage();
    await page.goto(`${origin}/demo/report`);
    await page.locator('report-table tfoot tr').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('and finds it on the chart at once, by eye and by keyboard', async () => {
    await page.getByRole('button', { name: 'Notes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Notes on days' });
    await dialog.getByText('No note on these days yet.').waitFor();
    await dialog.getByRole('button', { name: 'Add the note' }).click();
    await dialog.getByRole('alert').getByText('is empty: say what happened').waitFor();
    await dialog.getByLabel('Note', { exact: true }).fill('The <b>letter</b> went out');
    await page.keyboard.press('Enter');
    await dialog.getByRole('listitem').getByText('The <b>letter</b> went out').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('report-chart .flag').waitFor();
    const chart = page.getByRole('slider');
    await chart.focus();
    await page.keyboard.press('End');
    expect(await chart.getAttribute('aria-valuetext')).toContain('Note: The <b>letter</b> went out');
    await page.locator('report-chart .said').getByText('Note: The <b>letter</b> went out').waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await chart.getAttribute('aria-valuetext')).not.toContain('Note:');
  });

  it('and takes it back', async () => {
    await page.getByRole('button', { name: 'Notes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Notes on days' });
    await dialog.getByRole('button', { name: /^Remove: The/ }).click();
    await dialog.getByRole('button', { name: 'Really remove?' }).click();
    await dialog.getByText('No note on these days yet.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('report-chart .flag').waitFor({ state: 'detached' });
  });
});
