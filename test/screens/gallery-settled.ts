import type { Page } from 'playwright-core';

/** Every frame of the gallery is loaded, also those far below, and what opens in it is open. */
export async function gallerySettled(page: Page): Promise<void> {
  await page.locator('section#languages hullo-button[lang=tr]').waitFor();
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
  });
  for (const handle of await page.locator('iframe:not([sandbox])').elementHandles()) {
    const frame = await handle.contentFrame();
    if (!frame) continue;
    await frame.waitForURL('**/gallery/stage?**');
    await frame.locator('hullo-button').first().waitFor({ state: 'attached' });
    if (await frame.locator('hullo-button[open]').count()) await frame.locator('[part=panel]').waitFor();
  }
}
