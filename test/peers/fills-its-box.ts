import type { Page } from 'playwright-core';

/** A launcher whose pixels are nearly all the page's own is not there for the eye. */
const SEEN = 0.04;

/** Whether what is pressed can be seen: a good part of its box differs from the page's ground. */
export async function fillsItsBox(page: Page, launcher: string): Promise<boolean> {
  const target = page.locator(launcher).first();
  if (!(await target.isVisible())) return false;
  const picture = (await target.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  const share = await reader.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const [r = 0, g = 0, b = 0] = data;
    let other = 0;
    for (let i = 0; i < data.length; i += 4) {
      const distance =
        Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b);
      if (distance > 90) other++;
    }
    return other / (data.length / 4);
  }, picture);
  await reader.close();
  return share >= SEEN;
}
