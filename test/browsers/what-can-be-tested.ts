import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium-path.ts';

/** Browsers that only Debian can bring; Chromium comes with the install if need be. */
const FROM_DEBIAN = [
  { name: 'firefox', needs: ['/usr/bin/firefox-esr'], packages: 'firefox-esr' },
  { name: 'webkit', needs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], packages: 'webkit2gtk-driver xvfb' },
];

/**
 * The browsers of this machine. Whoever only wants to see the tests pass needs none of them installed; what is left
 * out is said in the end, and continuous integration (CI) leaves nothing out.
 */
export async function whatCanBeTested() {
  const isThere = ({ needs }: (typeof FROM_DEBIAN)[number]) =>
    Boolean(process.env['CI']) || needs.every((path) => existsSync(path));
  return {
    chromium: await chromiumPath(),
    browsers: ['chromium', ...FROM_DEBIAN.filter(isThere).map(({ name }) => name)],
    missing: FROM_DEBIAN.filter((browser) => !isThere(browser)).map(
      ({ name, packages }) => `Not tested in ${name}, which is not installed: apt install ${packages}`,
    ),
  };
}
