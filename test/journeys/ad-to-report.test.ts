import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openPanel } from './open-panel.ts';
import { type Started, startProcess } from './start-process.ts';

const AD = 'product?utm_source=google&utm_medium=cpc&utm_campaign=autumn-fitting&gclid=Cj0KCQ-demo_1';

describe('from the ad to the report', () => {
  let demo: Started;
  let browser: Browser;
  let shop: string;
  beforeAll(async () => {
    demo = startProcess('demo/start.ts');
    shop = await demo.line(/^shop +(\S+)/m);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** @param held a module that does not come before this */
  const visit = async (
    options: BrowserContextOptions,
    address: string,
    held?: { name: RegExp; until: Promise<void> },
  ) => {
    const context = await browser.newContext(options);
    if (held) await context.route(held.name, (route) => held.until.then(() => route.continue()));
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  /** The button in the text, which leads straight into the chat; by now it knows what the page sells. */
  const launcher = (page: Page) =>
    page.locator('hullo-button[placement=inline] [part~=launcher][href*="wa.me/"][href*="Ribeira"]');
  const report = (page: Page) => page.frameLocator('iframe[src="/demo/report"]');

  it('a visitor on a desktop taps, sends, and the conversation stands under the ad within a second or so, without reload', async () => {
    const page = await visit({ viewport: { width: 1440, height: 900 } }, shop + AD);
    const href = await launcher(page).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toMatch(
      /^https:\/\/wa\.me\/351912345678\?text=Hi! I am looking at the Ribeira 8, €1,290.00 \(http.*\/shop\/product\)\nRef \w{3}-\w{3}-\w{3}$/,
    );
    await launcher(page).click();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toMatch(/Ref \w{3}-\w{3}-\w{3}/);
    await page.getByRole('button', { name: 'Send' }).click();
    await report(page)
      .getByRole('row', { name: /google.*autumn-fitting\s+1\s+1$/s })
      .waitFor();
    await page.context().close();
  });

  it('a visitor on a phone who deletes the reference is counted, and counted as unattributed', async () => {
    const page = await visit({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, shop + AD);
    await launcher(page).tap();
    const message = page.getByRole('textbox');
    await message.fill('Hello, do you still have the blue one?');
    await page.getByRole('button', { name: 'Send' }).tap();
    const seen = await visit({ viewport: { width: 390, height: 844 } }, `${new URL(shop).origin}/demo/report`);
    await seen.getByRole('row', { name: /unattributed.*1$/is }).waitFor();
    await seen.context().close();
    await page.context().close();
  });

  it('a visitor who prefers Messenger is followed too, though nothing of the reference can be seen', async () => {
    const page = await visit(
      { viewport: { width: 1440, height: 900 } },
      `${shop}product?utm_source=news&utm_medium=email`,
    );
    const button = page.locator('hullo-button[channel=messenger] a[href^="https://m.me/"][href*="ref="]');
    await button.click();
    await page.getByRole('button', { name: 'Get started' }).click();
    await report(page).getByRole('row', { name: /news/ }).waitFor();
    await page.context().close();
  });

  it('a visitor who picks a question in the panel sends it, and is followed from there', async () => {
    let letCome = () => {};
    const until = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    const size = { viewport: { width: 1440, height: 900 } };
    const page = await visit(size, `${shop}?utm_source=poster&utm_medium=print`, { name: /\/marks-/, until });
    // A link that the shop wrote itself is pressed before what leads it into the panel has come.
    const floating = page.locator('hullo-button:not([placement=inline]) [part~=launcher]');
    await openPanel(page, floating, page.getByRole('link', { name: 'Write to the workshop' }));
    letCome();
    const panel = page.getByRole('dialog', { name: 'Nortada workshop' });
    await panel.getByRole('button', { name: 'Do you mend other makes?' }).click();
    await panel.getByRole('link', { name: 'Continue in WhatsApp' }).click();
    const phone = page.getByRole('dialog', { name: 'Phone' });
    await expect.poll(() => phone.getByRole('textbox').inputValue()).toMatch(/^Do you mend other makes\?\nRef \w{3}-/);
    await phone.getByRole('button', { name: 'Send' }).click();
    await report(page)
      .getByRole('row', { name: /poster.*\s1\s+1$/s })
      .waitFor();
    await page.context().close();
  });

  it('a click is followed although the button was pressed by keyboard', async () => {
    const page = await visit({ viewport: { width: 1440, height: 900 } }, `${shop}product?utm_source=keyboard`);
    await launcher(page).focus();
    const beacon = page.waitForResponse(
      (response) => response.url().endsWith('/collect') && (response.request().postData() ?? '').includes('"click"'),
    );
    await page.keyboard.press('Enter');
    expect((await beacon).status()).toBe(204);
    await page.context().close();
  });

  it('nothing leaves for anyone else, and nothing is stored before consent', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(shop + AD);
    await launcher(page).click();
    expect([...hosts]).toEqual([new URL(shop).host]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('hullo')))).toEqual([]);
    expect((await context.cookies()).filter(({ name }) => name !== 'hullo_session')).toEqual([]);
    await context.close();
  });

  it('without JavaScript the inline link still opens the chat', async () => {
    const page = await visit({ javaScriptEnabled: false }, `${shop}product`);
    const link = page.locator('hullo-button a[href^="https://m.me/"]');
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });
});
