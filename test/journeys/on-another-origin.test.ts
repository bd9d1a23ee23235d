import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openPanel } from './open-panel.ts';
import { type OwnSite, startOwnSite } from './start-own-site.ts';
import { type Started, startProcess } from './start-process.ts';

describe('the script tag on a site that is not the service', () => {
  let service: Started;
  let site: OwnSite;
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [service, site, browser] = [startProcess('demo/start.ts'), await startOwnSite('de'), await openBrowser()];
    script = new URL('/hullo.js', await service.line(/^shop +(\S+)/m)).href;
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
    await service?.stop();
  });

  /** The page with the tag, and all that went wrong on it. */
  const visit = async (attributes: string): Promise<{ page: Page; wrong: string[] }> => {
    site.paste(`<script async src="${script}" ${attributes}></script>`);
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('requestfailed', (request) => wrong.push(`failed ${request.url()}`));
    page.on('response', (response) => {
      // A browser asks every site for its icon.
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) wrong.push(response.url());
    });
    await page.goto(site.origin);
    return { page, wrong };
  };

  it('draws the button, in the words of the page, and leads to the chat', async () => {
    const { page, wrong } = await visit(
      'data-channel="whatsapp" data-to="+49 1512 3456789" data-message="Hallo von {title}"',
    );
    await page.locator('hullo-button:defined').waitFor({ state: 'attached' });
    const link = page.getByRole('link', { name: 'Chat über WhatsApp' });
    expect(await link.getAttribute('href')).toBe('https://wa.me/4915123456789?text=Hallo%20von%20Nortada');
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('fetches its panel, hours, QR code and other channels from where the script came from, and leaves one global', async () => {
    const { page, wrong } = await visit(
      `data-channel="telegram" data-to="@nortada" data-hours="24/7" data-time-zone="Europe/Berlin" data-with-qr
       data-greeting="Moin!" data-badge="1"`,
    );
    await openPanel(page, page.getByRole('link', { name: /Telegram/ }));
    const panel = page.getByRole('dialog');
    await panel.getByText('Moin!').waitFor();
    await panel.getByRole('link', { name: 'Weiter in Telegram' }).waitFor();
    expect(wrong).toEqual([]);
    // Beside what an empty page has; frames are there by their numbers.
    const left = await page.evaluate(() => {
      const { contentWindow } = document.body.appendChild(document.createElement('iframe'));
      const bare = new Set(Object.getOwnPropertyNames(contentWindow));
      return Object.getOwnPropertyNames(window).filter((name) => !bare.has(name) && !/^\d+$/.test(name));
    });
    expect(left).toEqual(['hullo']);
    expect(await page.evaluate(() => 'metadata' in Symbol)).toBe(false);
    await page.close();
  });

  it('says that a bot takes no message from a link, which a person would', async () => {
    const { page, wrong } = await visit('data-channel="telegram" data-to="@nortada_bot" data-greeting="Moin!"');
    await openPanel(page, page.getByRole('link', { name: /Telegram/ }));
    await page.getByRole('dialog').getByRole('button', { name: 'Nachricht kopieren' }).waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });
});
