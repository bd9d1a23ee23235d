import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedMoney } from '../screens/seed-money.ts';
import { seedMonth } from '../screens/seed-month.ts';
import { openBrowser } from './open-browser.ts';
import { type Started, startProcess } from './start-process.ts';

describe('an advertiser reads the report', () => {
  let demo: Started;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    origin = new URL(await demo.line(/^shop +(\S+)/m)).origin;
    const data = join(demo.dataFolder, 'data');
    await seedMonth(origin, data);
    await seedMoney(origin, data);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const open = async (locale = 'en-GB'): Promise<{ page: Page; faults: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    await page.goto(`${origin}/demo/report`);
    await page.locator('report-table tfoot tr').waitFor();
    return { page, faults };
  };
  const headline = (page: Page, name: string) =>
    page.locator('report-headline a', { hasText: name }).locator('.figure');

  it('finds the campaign with the cheapest conversations in three clicks, and what it is narrowed to stays in the address', async () => {
    const { page, faults } = await open();
    await page.locator('report-headline').getByRole('link', { name: 'Cost per conversation' }).click();
    const sources = page.locator('report-card').first();
    await sources.getByRole('link', { name: 'Campaign', exact: true }).click();
    const best = sources.locator('report-line').first();
    await best.getByText('autumn-fitting').click();
    await page.getByText('Campaign is autumn-fitting').waitFor();
    expect(new URL(page.url()).searchParams.getAll('filter')).toEqual(['campaign:autumn-fitting']);
    await page.keyboard.press('Escape');
    await page.locator('report-filters').waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByText('Campaign is autumn-fitting').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('reads the same number in the headline, the table, the list, the answer and the file', async () => {
    const { page } = await open();
    const told = await headline(page, 'Conversations').first().textContent();
    const link = page.locator('report-table').getByRole('link', { name: 'Save Where conversations came from as JSON' });
    const path = (await link.getAttribute('href')) ?? '';
    const answer = await page.request.get(origin + path);
    const { totals, rows, unknown } = await answer.json();
    const table = await (await page.request.get(origin + path.replace('format=json', 'format=csv'))).text();
    const [head = '', ...lines] = table.trim().split('\r\n');
    const column = head.split(',').indexOf('conversations');
    const saved = lines.reduce((sum, line) => sum + Number(line.split(',')[column]), 0);
    const summed = rows.reduce((sum: number, row: { conversations: number }) => sum + row.conversations, 0);
    expect(told?.trim()).toBe(String(totals.conversations));
    await page.getByRole('row', { name: new RegExp(`^Total.*${totals.conversations}`, 's') }).waitFor();
    expect(summed + unknown.conversations).toBe(totals.conversations);
    expect(saved).toBe(totals.conversations);
    await page.close();
  });

  it('moves along the chart by keyboard and hears each day, and the days by letters', async () => {
    const { page } = await open();
    const chart = page.getByRole('slider', { name: 'Conversations over time' });
    await chart.focus();
    await page.keyboard.press('Home');
    expect(await chart.getAttribute('aria-valuenow')).toBe('1');
    await page.keyboard.press('ArrowRight');
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/^\w+,? \d+ \w+: \d+ · before, /);
    await chart.blur();
    await page.keyboard.press('w');
    await page.waitForURL(/from=/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'detached' });
    await page.close();
  });

  it('has the page stand still while reading, and catches up on going on', async () => {
    const { page } = await open();
    const before = await headline(page, 'Conversations').first().textContent();
    await page.getByRole('button', { name: 'Pause' }).click();
    await seedMonth(origin, join(demo.dataFolder, 'data'));
    expect(await headline(page, 'Conversations').first().textContent()).toBe(before);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => headline(page, 'Impressions').first().textContent(), { timeout: 30_000 }).toBe('3,020');
    await page.close();
  });

  it.each([
    ['es-MX', 'Conversaciones', 'es'],
    ['pt-PT', 'Conversas', 'pt-BR'],
    ['de-AT', 'Gespräche', 'de'],
    ['fr-CA', 'Conversations', 'fr'],
  ])('reads it in the language of a browser that speaks %s', async (locale, word, tag) => {
    const { page, faults } = await open(locale);
    await page.locator('report-headline').getByText(word).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('loads no more than 120 KB before it has something to show', async () => {
    const page = await browser.newPage({ locale: 'de-DE' });
    await page.goto(`${origin}/demo/report`);
    await page.locator('report-table tfoot tr').waitFor();
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/console-assets/'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
    await page.close();
  });
});
