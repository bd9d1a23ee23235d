import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { fillsItsBox } from './fills-its-box.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Long enough for every contender's entrance and opening. */
const SETTLED_MS = 2_500;
const TABS = 12;

/** What the checks found; a text says more than "no" where there is more to say. */
export interface Findings {
  readonly 'reached by Tab': boolean;
  readonly 'name and role': string;
  readonly 'works by Enter': boolean;
  readonly 'closes by Escape': string;
  readonly 'axe, closed': string;
  readonly 'axe, open': string;
  readonly 'under a strict policy': string;
  readonly 'seen in forced colours': boolean;
  readonly 'layout shift': string;
}

/** Puts one page through every check, each on a page view of its own. @param launcher selector of what is pressed */
export async function check(browser: Browser, origin: string, launcher: string): Promise<Findings> {
  const closed = await openPage(browser, origin, launcher);
  const axeClosed = await axe(closed.page);
  const layoutShift = await closed.page.evaluate(() => (window as unknown as { shift: number }).shift);
  const before = await heard(closed.page);
  const reached = await tabTo(closed.page);
  const name = reached ? await nameOfFocused(closed.page) : 'not reachable';
  let byEnter = false;
  let byEscape = 'cannot be opened by keyboard';
  if (reached) {
    await closed.page.keyboard.press('Enter');
    await closed.page.waitForTimeout(SETTLED_MS);
    const opened = await heard(closed.page);
    byEnter = opened !== before || closed.left();
    if (opened !== before) {
      await closed.page.keyboard.press('Escape');
      await closed.page.waitForTimeout(SETTLED_MS);
      byEscape = (await heard(closed.page)) === before ? 'yes' : 'no';
    } else if (byEnter) byEscape = 'nothing to close';
  }
  await closed.context.close();

  const open = await openPage(browser, origin, launcher);
  await open.page
    .locator(launcher)
    .first()
    .click({ timeout: 5_000 })
    .catch(() => {});
  await open.page.waitForTimeout(SETTLED_MS);
  const axeOpen = await axe(open.page);
  const violations = await open.page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  await open.context.close();

  const forced = await openPage(browser, origin, launcher, { forcedColors: 'active' });
  const seen = await fillsItsBox(forced.page, launcher);
  await forced.context.close();
  return {
    'reached by Tab': reached,
    'name and role': name,
    'works by Enter': byEnter,
    'closes by Escape': byEscape,
    'axe, closed': axeClosed,
    'axe, open': axeOpen,
    'under a strict policy':
      violations.length === 0 ? 'clean' : `${violations.length} violations (${[...new Set(violations)].join(', ')})`,
    'seen in forced colours': seen,
    'layout shift': layoutShift.toFixed(3),
  };
}

async function openPage(
  browser: Browser,
  origin: string,
  launcher: string,
  options: { readonly forcedColors?: 'active' } = {},
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  let left = false;
  // Nothing outside is reached; that it was asked for is what counts.
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      left ||= route.request().isNavigationRequest();
      return route.abort();
    },
  );
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = Object.assign(window, { shift: 0, violations: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.effectiveDirective));
  });
  await page.goto(origin);
  // Without it nothing below would mean anything.
  await page.locator(launcher).first().waitFor({ timeout: 15_000, state: 'attached' });
  await page.waitForTimeout(SETTLED_MS);
  return { context, page, left: () => left };
}

/** Presses Tab until something of the widget has the focus. */
async function tabTo(page: Page): Promise<boolean> {
  for (let i = 0; i < TABS; i++) {
    await page.keyboard.press('Tab');
    const isWidget = await page.evaluate(
      () => document.activeElement !== document.body && !['before', 'after'].includes(document.activeElement?.id ?? ''),
    );
    if (isWidget) return true;
  }
  return false;
}

/** As a screen reader would say it. */
async function nameOfFocused(page: Page): Promise<string> {
  const focused = (await accessibilityTree(page)).findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const role = focused?.role?.value ?? 'no role';
  const name = focused?.name?.value || 'no name';
  return `${role}, ${name}`;
}

/** All that a screen reader finds on the page, in order. */
async function heard(page: Page): Promise<string> {
  const nodes = (await accessibilityTree(page)).filter(({ ignored }) => !ignored);
  return nodes.map(({ role, name }) => `${role?.value} ${name?.value}`).join('\n');
}

/** The browser's own: the one that Playwright reckons finds nothing in an element that is laid out by its contents. */
async function accessibilityTree(page: Page): Promise<readonly AccessibilityNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly AccessibilityNode[];
  };
  await session.detach();
  return nodes;
}

interface AccessibilityNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

async function axe(page: Page): Promise<string> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  return violations.length === 0 ? 'clean' : violations.join(', ');
}
