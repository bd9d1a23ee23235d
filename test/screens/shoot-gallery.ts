import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { gallerySettled } from './gallery-settled.ts';
import { isWanted } from './is-wanted.ts';

/** The dresses in which the gallery is looked at. */
const DRESSES: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { viewport: { width: 1440, height: 900 } }],
  ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['forced', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

/** Each section of the gallery in each dress, into a folder, to be looked at. */
export async function shootGallery(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const [dress, options] of DRESSES) {
    const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
    await page.goto(`${origin}/gallery`);
    await gallerySettled(page);
    // What follows the reader down the page would lie over the pictures.
    await page.locator('nav').evaluate((nav) => {
      nav.style.position = 'static';
    });
    for (const section of await page.locator('main section[id]').all()) {
      const name = await section.getAttribute('id');
      if (!isWanted(`gallery-${name}-${dress}`)) continue;
      await section.screenshot({ path: join(folder, `gallery-${name}-${dress}.png`) });
    }
    await page.close();
  }
  const mirrored = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await mirrored.goto(`${origin}/gallery?theme=soft&dir=rtl&scheme=dark&view=phone#playground`);
  await gallerySettled(mirrored);
  await mirrored.locator('#playground').screenshot({ path: join(folder, 'gallery-playground-rtl.png') });
  await mirrored.close();
}
