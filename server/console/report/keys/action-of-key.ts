import { ACTIONS, type Action, SHORTCUTS } from './shortcuts.ts';

const named: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };

/** What a key asks for, if anything; a key held with another belongs to the browser. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const key = named[event.key] ?? event.key.toUpperCase();
  return ACTIONS.find((action) => SHORTCUTS[action] === key);
}
