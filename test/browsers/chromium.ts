import type { DrivenBrowser } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { puppeteerBrowser } from './puppeteer-browser.ts';

/** Quiet, and able to run as root, as continuous integration does. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromium = (): DrivenBrowser =>
  puppeteerBrowser('Chromium', {
    browser: 'chrome',
    executablePath:
      process.env['HULLO_CHROMIUM'] ||
      findBrowser('Chromium', ['/usr/bin/chromium', '/usr/bin/google-chrome'], 'chromium'),
    args: FLAGS,
  });
