import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../browsers/chromium-path.ts';

/** A quiet Chromium that reaches nothing but this machine. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
