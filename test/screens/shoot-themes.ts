import type { Browser } from 'playwright-core';
import { themes } from '../../widget/core/themes/themes.ts';

const TILE = { width: 480, height: 560 };

/** The six themes beside each other, every other one in the dark: one picture for the README. */
export async function shootThemes(browser: Browser, origin: string, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: TILE, reducedMotion: 'reduce' });
  const tiles: string[] = [];
  for (const [i, { name }] of themes.entries()) {
    await page.goto(`${origin}/gallery/stage?example=theme-${name}&frame=${i % 2}`);
    await page.locator('[part=panel]').waitFor();
    await page.getByText('Can I try it?').waitFor();
    tiles.push((await page.screenshot()).toString('base64'));
  }
  await page.goto('about:blank');
  await page.setViewportSize({ width: TILE.width * 3, height: TILE.height * 2 });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(3,${TILE.width}px)}img{display:block}</style>${tiles
      .map((tile) => `<img src="data:image/png;base64,${tile}">`)
      .join('')}`,
  );
  await page.screenshot({ path, type: 'jpeg', quality: 60, scale: 'css' });
  await page.close();
}
