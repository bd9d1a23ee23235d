import { type ChildProcess, spawn } from 'node:child_process';
import type { DrivenBrowser } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import type { PageInput } from './page-input.ts';
import { openWebDriver, type WebDriver } from './webdriver.ts';

const BUTTONS = { left: 0, middle: 1, right: 2 } as const;
const KEYS = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C' } as const;

/** WebKitGTK by its own WebDriver, on a display that nobody sees: one window, one test file after the other. */
export function webkit(): DrivenBrowser {
  const driverPath = findBrowser('WebKit', ['/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver');
  const displayPath = findBrowser('The virtual display for WebKit', ['/usr/bin/xvfb-run'], 'xvfb');
  let server: ChildProcess | undefined;
  let opening: Promise<WebDriver> | undefined;
  let active: string | undefined;
  let address = '';

  const open = async (): Promise<WebDriver> => {
    const port = await freePort();
    // A group of its own, so that the display, the driver and the browser end together.
    server = spawn(displayPath, ['-a', driverPath, `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      // The browser's sandbox refuses to start as root, as continuous integration does.
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    return openWebDriver(`http://127.0.0.1:${port}`, { browserName: 'MiniBrowser' });
  };

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(sessionId, url) {
      opening ??= open();
      active = sessionId;
      address = url;
      const driver = await opening;
      await driver.post('/window/rect', { width: 900, height: 700 });
      await driver.post('/url', { url });
    },
    isActive: (sessionId) => active === sessionId,
    getBrowserUrl: () => address,
    async stopSession() {
      await (await opening)?.post('/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit is run without a window; open the address yourself');
    },
    async stop() {
      await (await opening)?.quit().catch(() => {});
      if (server?.pid) process.kill(-server.pid);
    },
    async input(_sessionId, input) {
      await (await opening)?.post('/actions', { actions: [actionsFor(input)] });
    },
  };
}

function actionsFor(input: PageInput): unknown {
  if (input.kind === 'press') {
    const value = KEYS[input.key];
    return {
      type: 'key',
      id: 'keys',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    };
  }
  const move = { type: 'pointerMove', duration: 0, x: Math.round(input.x), y: Math.round(input.y) };
  const button = BUTTONS[input.kind === 'click' ? (input.button ?? 'left') : 'left'];
  const press =
    input.kind === 'click'
      ? [
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ]
      : [];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] };
}
