import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

const OLDER = 'This page is older than the server';

describe('a tab that was open while the service was upgraded', () => {
  let demo: Started;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let version = 'before';

  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    origin = new URL(await demo.line(/^shop +(\S+)/m)).origin;
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', bypassCSP: true });
    page = await context.newPage();
    // The page asks by HEAD which version the server has: that is all of an upgrade that it can see.
    await page.route('**/*', (route) =>
      route.request().method() === 'HEAD'
        ? route.fulfill({ status: 200, headers: { etag: `"${version}"` } })
        : route.fallback(),
    );
    await page.goto(`${origin}/demo/report`);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const save = () => page.getByRole('button', { name: 'Save' }).click();
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it.each([
    ['setup#start', 'Phone number', save],
    ['account#people', 'E-mail address', comeBack],
  ])('says so on %s, and loses nothing that was typed', async (path, label, act) => {
    version = 'before';
    const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
    await page.goto('about:blank');
    await page.goto(`${origin}/${path}`);
    await asked;
    await page.getByLabel(label).fill('+351 912 345 678');
    await comeBack();
    expect(await page.getByText(OLDER).count()).toBe(0);
    version = 'after';
    await act();
    await page.getByRole('alert').getByText(OLDER).waitFor();
    expect(await page.getByLabel(label).inputValue()).toBe('+351 912 345 678');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText(OLDER).waitFor({ state: 'detached' });
  });

  it('says so where a part of the report is no longer there, and keeps its figures and its address', async () => {
    version = 'before';
    await page.goto(`${origin}/report?metric=clicks`);
    await page.getByRole('button', { name: 'Share' }).waitFor();
    const gone = '**/console-assets/define-dialogs*';
    await page.route(gone, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('alert').getByText(OLDER).waitFor();
    expect(page.url()).toBe(`${origin}/report?metric=clicks`);
    await page.unroute(gone);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText(OLDER).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog', { name: 'Share this report' }).waitFor();
  });
});
