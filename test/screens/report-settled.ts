import type { Page } from 'playwright-core';

/** Every list of the report has been in view, which is when it asks for its lines, and has them. */
export async function reportSettled(page: Page): Promise<void> {
  await page.locator('report-table tfoot tr, report-notice, report-waiting').first().waitFor();
  for (const card of await page.locator('report-card, report-conversations').all()) await card.scrollIntoViewIfNeeded();
  await page.locator('.bone').first().waitFor({ state: 'detached' });
  await page.evaluate(() => scrollTo(0, 0));
}

/** A picture hides what lies beyond its edge. */
export async function refuseSideways(page: Page, what: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) console.error(`${what}: scrolls sideways by ${beyond} px`);
}
