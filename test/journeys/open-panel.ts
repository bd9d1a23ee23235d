import type { Locator, Page } from 'playwright-core';

/**
 * Presses a button, or what stands for it on the page, when its class and its panel have been fetched, as they are for
 * a visitor who comes near the button with the mouse: who is faster than both is led straight into the chat.
 */
export async function openPanel(page: Page, button: Locator, pressed = button): Promise<void> {
  await page.evaluate(() => customElements.whenDefined('hullo-button').then(() => undefined));
  await button.hover();
  await page.waitForFunction(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
      ({ name, responseEnd }) => /\/panel\b/.test(name) && responseEnd > 0,
    ),
  );
  await pressed.click();
}
