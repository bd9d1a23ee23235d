import { createIsbotFromList, list } from 'isbot';

/**
 * User agents of tools that somebody uses on purpose: relays, load tests, a shop's own checks in a headless browser.
 * They speak our beacon format because their owner made them; crawlers and link previewers never chose to.
 */
const TOOLS = [
  'node',
  'undici/7.0',
  'axios/1.7',
  'curl/8.4',
  'python-requests/2.32',
  'Go-http-client/2.0',
  'Mozilla/5.0',
  'Mozilla/5.0 checkout-relay',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
];

/** Whether a user agent declares a crawler or link previewer: isbot's list without the patterns that only mean "no browser". */
export const isRobot = createIsbotFromList(
  list.filter((pattern) => !TOOLS.some((tool) => new RegExp(pattern, 'i').test(tool))),
);
