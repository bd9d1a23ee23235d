import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { isWanted } from './is-wanted.ts';
import { refuseSideways, reportSettled } from './report-settled.ts';
import { signInAsOwner } from './seed-people.ts';

const DRESSES: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['desktop-light', { viewport: { width: 1440, height: 900 } }],
  ['desktop-dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['phone-light', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ['phone-dark', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' }],
  ['narrow-light', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }],
];

const SECTIONS = [
  ...['start', 'look', 'connections', 'imports', 'postbacks', 'mail'].map((name) => `setup#${name}`),
  ...['me', 'people', 'keys', 'audit', 'privacy'].map((name) => `account#${name}`),
];

const PASSWORD = 'seven bicycles on the quay';

/** Every page of the console in every dress, into a folder, to be looked at. */
export async function shootConsole(browser: Browser, origin: string, folder: string, state: string): Promise<void> {
  for (const [dress, options] of DRESSES) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB' });
    const page = await context.newPage();
    const shoot = async (name: string) => {
      if (!isWanted(`${name}-${state}-${dress}`)) return;
      await refuseSideways(page, `${name}, ${state}, ${dress}`);
      await page.screenshot({ path: join(folder, `${name}-${state}-${dress}.png`), fullPage: true });
    };
    await page.goto(`${origin}/demo/report`);
    if (state === 'full') await signInAsOwner(page.request, origin);
    for (const section of SECTIONS) {
      if (!isWanted(`${section.replace('#', '-')}-${state}-${dress}`)) continue;
      await page.goto('about:blank');
      await page.goto(`${origin}/${section}`);
      await page.locator('main .card, main .empty').first().waitFor();
      await page.waitForLoadState('networkidle');
      await shoot(section.replace('#', '-'));
    }
    await page.goto(`${origin}/report`);
    await reportShown(page);
    for (const name of ['Share', 'Views']) {
      if (!isWanted(`${name.toLowerCase()}-${state}-${dress}`)) continue;
      await page.getByRole('button', { name, exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Make the link|Save this view)$/ })
        .waitFor();
      await page.getByRole('dialog').getByText('Loading…').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle', { timeout: 500 }).catch(() => undefined);
      await page.screenshot({ path: join(folder, `${name.toLowerCase()}-${state}-${dress}.png`) });
      await page.keyboard.press('Escape');
    }
    const conversation = page.locator('report-conversations').getByRole('link', { name: /Exact/ }).first();
    if (isWanted(`conversation-${state}-${dress}`) && (await conversation.count())) {
      await conversation.click();
      const told = page.getByRole('region', { name: 'Why it is credited as it is' });
      await told.locator('report-journey').waitFor();
      await told.screenshot({ path: join(folder, `conversation-${state}-${dress}.png`) });
    }
    if (isWanted('link')) await shootLink(page, origin, shoot);
    for (const change of ['huge', 'long'] as const) {
      if (!isWanted(`report-${change}-${state}-${dress}`)) continue;
      await page.route('**/api/**', async (route) => {
        const answer = await route.fetch();
        if (!answer.headers()['content-type']?.includes('json')) return route.fulfill({ response: answer });
        return route.fulfill({ response: answer, json: changed(await answer.json(), change) });
      });
      await page.goto(`${origin}/report`);
      await reportShown(page);
      await refuseSideways(page, `report, ${change}, ${dress}`);
      await page.screenshot({ path: join(folder, `report-${change}-${state}-${dress}.png`), fullPage: true });
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
    await context.clearCookies();
    await page.goto(`${origin}/sign-in`);
    await page.getByRole('button').first().waitFor();
    await shoot('sign-in');
    await context.close();
  }
}

/** A report through a link: at its door, inside, and when it has ended. */
async function shootLink(page: Page, origin: string, shoot: (name: string) => Promise<void>): Promise<void> {
  const make = async (more: object) => {
    const data = { name: 'For the agency', filters: ['source:google'], ...more };
    const made = await page.request.post(`${origin}/api/shares?site=shop`, { data });
    return (await made.json()) as { path: string; id: string };
  };
  const open = await make({});
  await page.goto(origin + open.path);
  await reportShown(page);
  await shoot('link');
  await page.request.delete(`${origin}/api/shares/${open.id}?site=shop`);
  await page.reload();
  await page.getByRole('heading', { name: 'This link has ended' }).waitFor();
  await shoot('link-ended');
  const closed = await make({ password: PASSWORD });
  await page.goto(origin + closed.path);
  await page.getByLabel('Password').fill('a wrong guess');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('This is not the password').waitFor();
  await shoot('link-door');
}

async function reportShown(page: Page): Promise<void> {
  await reportSettled(page);
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {
    // The line on which a live report hears of changes never falls silent.
  });
}

const COUNTED = /^(impressions|opens|clicks|conversations|leads|purchases|amount|credit|value)$/;
const NAMED = /^(name|source|medium|campaign)$/;
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft — autumn, second try';

/** The same answer for a business a million times as large, or for one with endless names. */
function changed(value: unknown, change: 'huge' | 'long', key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, change, name)]));
  }
  if (change === 'huge' && typeof value === 'number' && COUNTED.test(key)) return value * 1_234_567;
  if (change === 'long' && typeof value === 'string' && value !== '' && NAMED.test(key)) return `${value} ${LONG}`;
  return value;
}
