import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedMonth } from '../screens/seed-month.ts';
import { aBeacon, aLanding, anEvent } from '../server/a-beacon.ts';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { openPanel } from './open-panel.ts';
import { type Started, startProcess } from './start-process.ts';

const HOSTILE = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'">\u202e"'&`;

describe('open to everyone', () => {
  let demo: Started;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    origin = new URL(await demo.line(/^shop +(\S+)/m)).origin;
    await seedMonth(origin, join(demo.dataFolder, 'data'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const open = async (path: string, colorScheme: 'light' | 'dark', width: number) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
      hasTouch: width < 600,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(origin + path);
    if (path.includes('report')) await page.getByRole('row', { name: /^Total/ }).waitFor();
    else await page.locator('hullo-button:not([placement=inline]) a[href*="wa.me"]').waitFor();
    return page;
  };

  it.each(
    ['/shop/', '/shop/product', '/shop/visit', '/demo/report'].flatMap((path) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1440, 390].map((width) => [path, scheme, width] as const)),
    ),
  )('axe finds nothing on %s, %s, %d px wide', async (path, scheme, width) => {
    const page = await open(path, scheme, width);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([1440, 390])(
    'an advertiser puts two models beside each other and opens a conversation, %d px wide',
    async (width) => {
      const page = await open('/demo/report', 'light', width);
      await page.goto(`${origin}/report?model=linear&compare=first-click`);
      await page.getByRole('row', { name: /^Total.*106.*106/s }).waitFor();
      await page.locator('report-conversations').getByRole('link', { name: /Exact/ }).first().click();
      await page.getByRole('region', { name: 'Why it is credited as it is' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['light', 'dark'] as const)('axe finds nothing on the panel of the shop, %s', async (scheme) => {
    const page = await open('/shop/product', scheme, 1440);
    await openPanel(page, page.locator('a[href*="wa.me"]', { hasText: 'Ask the workshop' }));
    await page.getByRole('dialog', { name: 'Nortada workshop' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('nothing scrolls sideways at 320 px', async () => {
    for (const path of ['/shop/', '/shop/product', '/shop/visit', '/demo/report']) {
      const page = await open(path, 'light', 320);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, path).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('reads in English for a browser that was told no language', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'language', { get: () => 'en-US@posix' });
      Object.defineProperty(navigator, 'languages', { get: () => ['en-US@posix', 'C'] });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${origin}/demo/report`);
    await page.getByRole('row', { name: /^Total/ }).waitFor();
    await page.goto(`${origin}/setup?site=shop#imports`);
    await page.getByRole('heading', { name: 'Imports that hold' }).waitFor();
    await page.goto(`${origin}/account#audit`);
    await page.getByRole('heading', { name: 'What was changed' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('whatever a visitor writes into a campaign is text in the report, and nothing else', async () => {
    const now = Date.now();
    const landing = aLanding(now, { source: HOSTILE, medium: HOSTILE, campaign: HOSTILE });
    const beacon = aBeacon(now, [anEvent(now, { landings: [landing] })]);
    const answer = await fetch(`${origin}/collect`, {
      method: 'POST',
      body: JSON.stringify(beacon),
      headers: { origin },
    });
    expect(answer.status).toBe(204);
    const page = await open('/demo/report', 'light', 1440);
    await page.getByText(HOSTILE).first().waitFor();
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await page.context().close();
  });
});
