import { type Browser, type LaunchOptions, launch, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';
import type { PageInput } from './page-input.ts';

/**
 * Runs test pages in a browser that puppeteer-core can drive, each test file in a page of its own: in one that was used
 * before, Chromium takes scripts that it has compiled already together with the leave that another page gave them.
 */
export function puppeteerBrowser(name: string, options: LaunchOptions): DrivenBrowser {
  let starting: Promise<Browser> | undefined;
  const active = new Map<string, Page>();

  const pageOf = (sessionId: string): Page => {
    const page = active.get(sessionId);
    if (!page) throw new Error(`${name} has no page for session ${sessionId}`);
    return page;
  };

  return {
    name,
    type: 'puppeteer',
    concurrency: 1,
    async startSession(sessionId, url) {
      starting ??= launch(options);
      const page = await (await starting).newPage();
      active.set(sessionId, page);
      await page.setViewport({ width: 900, height: 700 });
      await page.goto(url);
    },
    isActive: (sessionId) => active.has(sessionId),
    getBrowserUrl: (sessionId) => pageOf(sessionId).url(),
    async stopSession(sessionId) {
      const page = pageOf(sessionId);
      active.delete(sessionId);
      await page.close();
      return {};
    },
    async startDebugSession() {
      throw new Error(`${name} is run without a window; open the address yourself`);
    },
    async stop() {
      await (await starting)?.close();
    },
    async input(sessionId, input: PageInput) {
      const page = pageOf(sessionId);
      await page.bringToFront();
      if (input.kind === 'press') await page.keyboard.press(input.key);
      else if (input.kind === 'move') await page.mouse.move(input.x, input.y);
      else await page.mouse.click(input.x, input.y, { button: input.button ?? 'left' });
    },
  };
}
