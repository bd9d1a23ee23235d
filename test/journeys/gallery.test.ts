import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../demo/gallery/sections.ts';
import { gallerySettled } from '../screens/gallery-settled.ts';
import { axeViolations } from './axe-violations.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

const STAGES = sections.flatMap(({ id: section, examples }) =>
  examples.flatMap(({ id, frames = [] }) =>
    frames.flatMap((frame, i) =>
      frame.withoutScript ? [] : [{ section, id, frame, path: `/gallery/stage?example=${id}&frame=${i}` }],
    ),
  ),
);

describe('the gallery', () => {
  let demo: Started;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    origin = new URL(await demo.line(/^shop +(\S+)/m)).origin;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  };
  const ready = (page: Page) => page.locator('section#languages hullo-button[lang=tr] a').waitFor();

  it('asks nobody else for anything, and breaks nothing', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const hosts = new Set<string>();
    const wrong: string[] = [];
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (line) => {
      // An app that there is not has no file.
      if (line.type() === 'error' && !line.location().url.includes('pigeon')) wrong.push(line.text());
    });
    page.on('request', (request) => {
      if (request.method() !== 'GET') wrong.push(`${request.method()} ${request.url()}`);
    });
    await page.goto(`${origin}/gallery`);
    await gallerySettled(page);
    expect([...hosts]).toEqual([new URL(origin).host]);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing in it, %s, %d px wide', async (colorScheme, width) => {
    const page = await open('/gallery', { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await ready(page);
    expect(await axeViolations(page)).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each([...new Set(STAGES.map(({ section }) => section))])(
    'axe finds nothing on the pages that stand in "%s"',
    async (section) => {
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const found: unknown[] = [];
      for (const { id, frame, path } of STAGES.filter((stage) => stage.section === section)) {
        await page.setViewportSize({ width: frame.size === 'phone' ? 375 : 640, height: 700 });
        await page.goto(origin + path);
        await page.locator('hullo-button').first().waitFor({ state: 'attached' });
        if (await page.locator('hullo-button[open]').count()) await page.locator('[part=panel]').waitFor();
        else if (section !== 'hours') await page.locator('hullo-button a[href]').first().waitFor();
        const violations = await axeViolations(page);
        if (violations.length > 0) found.push({ id, violations });
      }
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it('shows the line of the console for each setting that makes no sense, and something to press', async () => {
    const page = await open('/gallery');
    for (const { path } of STAGES.filter(({ section }) => section === 'broken')) {
      await page.goto(origin + path);
      await page.locator('.said pre', { hasText: /^\[hullo\] .+/ }).waitFor();
      await page.locator('hullo-button a[href]:visible').first().waitFor();
    }
    await page.context().close();
  });

  it('without JavaScript the link inside the element is there to be pressed', async () => {
    const page = await open('/gallery/without-script', { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Ask us on WhatsApp' }).getAttribute('href')).toContain('wa.me');
    await page.context().close();
  });

  it('hands out the markup of an example as it stands there', async () => {
    const page = await open('/gallery', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ready(page);
    await page.getByRole('button', { name: 'Copy HTML of telegram' }).click();
    await page.getByRole('button', { name: 'Copied HTML of telegram' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '<hullo-button placement="inline" channel="telegram" to="nortada_bot" message="Hello!"></hullo-button>',
    );
    await page.context().close();
  });

  describe('its playground', () => {
    const preview = (page: Page) => page.frameLocator('#playground iframe');
    const accentOf = (page: Page) =>
      preview(page)
        .locator('hullo-button[open]')
        .evaluate((button) => getComputedStyle(button).getPropertyValue('--hullo-accent'));

    it('shows at once what is changed, writes the CSS, and keeps all of it in the address', async () => {
      const page = await open('/gallery');
      await preview(page).locator('[part=panel]').waitFor();
      await page.getByRole('radio', { name: 'Soft' }).check({ force: true });
      await expect.poll(() => accentOf(page)).toBe('#a34a63');
      await page.getByLabel('Accent', { exact: true }).fill('#123456');
      await page.getByLabel('Accent', { exact: true }).press('Enter');
      await expect.poll(() => accentOf(page)).toBe('#123456');
      await page.getByRole('radio', { name: 'RTL' }).check({ force: true });
      await page.getByRole('radio', { name: 'Phone', exact: true }).check({ force: true });
      expect(new URL(page.url()).search).toBe('?theme=soft&view=phone&dir=rtl&accent.light=%23123456');
      expect(await page.getByRole('region', { name: 'CSS of the playground' }).textContent()).toContain(
        '--hullo-accent: #123456;',
      );
      await page.reload();
      await expect.poll(() => accentOf(page)).toBe('#123456');
      expect(await preview(page).locator('html').getAttribute('dir')).toBe('rtl');
      await page.context().close();
    });

    it('says where a pair cannot be read', async () => {
      const page = await open('/gallery?on-surface.light=%23eeeeee');
      await page.getByRole('row', { name: /Text in the panel 1\.1 below 4\.5/ }).waitFor();
      await page.context().close();
    });
  });
});
