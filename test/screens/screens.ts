import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../journeys/open-browser.ts';
import { startProcess } from '../journeys/start-process.ts';
import { isWanted } from './is-wanted.ts';
import { refuseSideways, reportSettled } from './report-settled.ts';
import { seedMoney } from './seed-money.ts';
import { seedMonth } from './seed-month.ts';
import { seedPeople } from './seed-people.ts';
import { shootConsole } from './shoot-console.ts';
import { shootGallery } from './shoot-gallery.ts';
import { shootThemes } from './shoot-themes.ts';

// `npm run screens`: the README's pictures into demo/screens, and every page in every dress into .screens to be looked at;
// `npm run screens -- setup- report-de` makes only those whose names begin so, and none for the README.

const ROOT = join(import.meta.dirname, '../..');
const AD = '/shop/product?utm_source=google&utm_medium=cpc&utm_campaign=autumn-fitting&gclid=Cj0KCQ-demo';
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'] as const;

const demo = startProcess('demo/start.ts');
const { origin } = new URL(await demo.line(/^shop +(\S+)/m));
const browser = await openBrowser();
try {
  await everyPage(browser, 'empty');
  await shootConsole(browser, origin, join(ROOT, '.screens'), 'empty');
  await seedMonth(origin, join(demo.dataFolder, 'data'));
  await seedMoney(origin, join(demo.dataFolder, 'data'));
  const machine = await browser.newContext();
  await (await machine.newPage()).goto(`${origin}/demo/report`);
  await seedPeople(machine.request, origin);
  await machine.close();
  await everyPage(browser, 'full');
  await shootConsole(browser, origin, join(ROOT, '.screens'), 'full');
  await reports(browser);
  if (process.argv.length === 2) await readme(browser);
  if (isWanted('gallery')) await shootGallery(browser, origin, join(ROOT, '.screens'));
  if (process.argv.length === 2) await shootThemes(browser, origin, join(ROOT, 'demo/screens/themes.jpg'));
} finally {
  await browser.close();
  await demo.stop();
}

/** Waits for what the eye waits for: the button, the report's figures, and pictures. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  if (page.url().includes('/shop/'))
    await page.locator('hullo-button:not([placement=inline]) [part~=launcher][href*="wa.me"]').waitFor();
  const frame = page.url().includes('/report') ? page : page.frameLocator('iframe');
  const { width = 0 } = page.viewportSize() ?? {};
  if (page.url().includes('/report') || width >= 1200) {
    const figures = frame.getByRole('row', { name: /^Total\s+\d/ });
    await figures
      .or(frame.getByRole('heading', { name: /^(Nothing|Waiting)/ }))
      .first()
      .waitFor();
  }
}

async function everyPage(browser: Browser, state: string): Promise<void> {
  mkdirSync(join(ROOT, '.screens'), { recursive: true });
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const path of ['/shop/', AD, '/shop/visit', '/demo/report']) {
        const base = new URL(path, origin).pathname.replace(/\W+/g, '-').replace(/^-|-$/g, '');
        const name = `${base}-${state}-${size}-${colorScheme}`;
        if (!isWanted(name)) continue;
        await page.goto(origin + path);
        await settled(page);
        await page.screenshot({ path: join(ROOT, `.screens/${name}.png`) });
      }
      await page.close();
    }
  }
}

/** The report in its other dresses: by cost, two models, filtered, each dialog, each language. */
async function reports(browser: Browser): Promise<void> {
  const views: Record<string, { search: string; act?: (page: Page) => Promise<unknown>; locale?: string }> = {
    cost: { search: '?metric=costPerConversation&sources=campaign' },
    models: { search: '?model=linear&compare=first-click&of=purchases&by=value&chart=funnel' },
    filtered: { search: '?filter=source:google&filter=device:!mobile' },
    nothing: { search: '?filter=source:nobody' },
    lines: { search: '', act: (page) => page.getByRole('button', { name: 'All lines' }).first().click() },
    keys: { search: '', act: (page) => page.keyboard.press('?') },
    days: { search: '', act: (page) => page.keyboard.press('c') },
    conversation: { search: '', act: (page) => page.locator('report-conversations a').first().click() },
    ...Object.fromEntries(['es', 'pt-BR', 'de', 'fr'].map((locale) => [locale, { search: '', locale }])),
  };
  for (const [name, { search, act, locale = 'en-GB' }] of Object.entries(views)) {
    for (const [size, viewport] of Object.entries({ ...SIZES, wide: { width: 3840, height: 2160 } })) {
      if (!isWanted(`report-${name}-${size}`)) continue;
      const page = await browser.newPage({ viewport, locale, reducedMotion: 'reduce' });
      await page.goto(`${origin}/demo/report`);
      await page.goto(`${origin}/report${search}`);
      await reportSettled(page);
      await refuseSideways(page, `report, ${name}, ${size}`);
      await act?.(page);
      await page.screenshot({ path: join(ROOT, `.screens/report-${name}-${size}.png`), fullPage: true });
      await page.close();
    }
  }
}

async function readme(browser: Browser): Promise<void> {
  const folder = join(ROOT, 'demo/screens');
  mkdirSync(folder, { recursive: true });
  const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 72 });

  const desk = await browser.newPage({ viewport: SIZES.desktop, reducedMotion: 'reduce' });
  await desk.goto(origin + AD);
  await settled(desk);
  await desk.locator('hullo-button[placement=inline] [part~=launcher][href*="Ribeira"]').click();
  await desk.getByRole('button', { name: 'Send' }).click();
  await desk.getByText('automatic, by this phone').waitFor();
  await shoot(desk, 'desk.jpg');
  await desk.close();

  const report = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await report.goto(`${origin}/demo/report`);
  await settled(report);
  await shoot(report, 'report.jpg');
  await report.close();

  const phone = await browser.newPage({ viewport: SIZES.phone, colorScheme: 'dark', reducedMotion: 'reduce' });
  await phone.goto(origin + AD);
  await settled(phone);
  await shoot(phone, 'phone.jpg');
  await phone.close();
}
