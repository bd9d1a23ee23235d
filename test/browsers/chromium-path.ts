import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium's program: the one named by HULLO_CHROMIUM, an installed one, or the one that npm delivered. */
export async function chromiumPath(): Promise<string> {
  const known = process.env['HULLO_CHROMIUM'] || INSTALLED.find((path) => existsSync(path));
  if (known) return known;
  // Made for a bare cloud machine: under this name it also unpacks the libraries that a bare Debian lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
