import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A module of the widget and everything that it imports at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, target = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gm)) {
    withImports(resolve(dirname(path), target), found);
  }
  return found;
}

/**
 * The files that a page fetches one after the other. A module goes with the first of them that needs it, so that the
 * launcher waits for one file, and what comes later finds there what it shares with it.
 */
const WIDGET_CHUNKS: readonly (readonly [name: string, ...modules: readonly string[]])[] = [
  ['embed', 'embed.ts'],
  // Every page needs what comes second, a moment later; the last two are wanted both by the class and beside it.
  ['attend', 'page/attend.ts', 'page/behaviour/stand-by.ts', 'page/behaviour/away.ts', 'page/plain-json.ts'],
  ['define', 'upgrade.ts'],
  ['service', 'page/tell-service.ts'],
  ['config', 'page/behaviour/config/follow-config.ts'],
  ['opening-at', 'elements/opening-clock.ts', 'elements/opening-at.ts'],
  // What several behaviours share, then each by itself: a page fetches those that it asks for.
  ['beckon', 'page/behaviour/show-or-beckon.ts'],
  ['address', 'page/behaviour/watch-address.ts'],
  ['pages', 'page/behaviour/pages/keep-to-pages.ts'],
  ['triggers', 'page/behaviour/triggers/arm-triggers.ts'],
  ['avoid', 'page/behaviour/yield/yield-to-obstacles.ts'],
  ['attention', 'page/behaviour/attention/draw-attention.ts'],
  ['consent', 'page/behaviour/consent/follow-consent.ts'],
  ['analytics', 'page/behaviour/analytics/tell-analytics.ts'],
  ['marks', 'page/behaviour/doors/marks.ts'],
  ['command', 'page/behaviour/doors/run-command.ts', 'page/behaviour/doors/open-by-address.ts'],
  ['make-way', 'page/behaviour/yield/make-way.ts'],
];

/** The same for the bundler: which module goes into which file, the first that asks for it before the others. */
export function widgetGroups() {
  return WIDGET_CHUNKS.map(([name, ...modules], i) => {
    const members = new Set(modules.flatMap((path) => [...withImports(resolve(root, path))]));
    return { name, priority: WIDGET_CHUNKS.length - i, test: (id: string) => members.has(id) };
  });
}
