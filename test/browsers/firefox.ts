import type { DrivenBrowser } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { puppeteerBrowser } from './puppeteer-browser.ts';

/** Spoken to over WebDriver BiDi, which Firefox understands by itself. */
export const firefox = (): DrivenBrowser =>
  puppeteerBrowser('Firefox', {
    browser: 'firefox',
    executablePath: findBrowser('Firefox', ['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'firefox-esr'),
    // Tab reaches links, as it does for people who use it.
    extraPrefsFirefox: { 'accessibility.tabfocus': 7 },
  });
