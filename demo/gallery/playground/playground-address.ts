import { themes } from '#core/themes/themes.ts';
import { controls } from './controls.ts';
import type { PlaygroundState } from './playground-state.ts';

const SCHEMES = ['light', 'dark'] as const;
const shortOf = (name: string) => name.replace('--hullo-', '');

/** A state as a query, so that a look can be sent to somebody. What is as usual is left out. */
export function queryOf({ theme, view, scheme, dir, changes }: PlaygroundState): string {
  const query = new URLSearchParams();
  if (theme !== themes[0]?.name) query.set('theme', theme);
  if (view !== 'desk') query.set('view', view);
  if (scheme !== 'light') query.set('scheme', scheme);
  if (dir !== 'ltr') query.set('dir', dir);
  for (const [name, value] of Object.entries(changes)) {
    if (typeof value === 'string') query.set(shortOf(name), value);
    else for (const each of SCHEMES) if (value[each]) query.set(`${shortOf(name)}.${each}`, value[each]);
  }
  return query.toString();
}

/** The state that a query tells of; what it does not, or not in words that are known, is as usual. */
export function stateOf(search: string): PlaygroundState {
  const query = new URLSearchParams(search);
  const one = <Word extends string>(name: string, usual: Word, other: Word) =>
    query.get(name) === other ? other : usual;
  const changes: Record<string, string | Record<string, string>> = {};
  for (const { name, kind } of controls) {
    const plain = query.get(shortOf(name));
    if (kind !== 'colour') {
      if (plain && isValue(plain)) changes[name] = plain;
      continue;
    }
    for (const each of SCHEMES) {
      const value = query.get(`${shortOf(name)}.${each}`) ?? plain;
      if (value && isValue(value)) changes[name] = { ...(changes[name] as Record<string, string>), [each]: value };
    }
  }
  return {
    theme: themes.find(({ name }) => name === query.get('theme'))?.name ?? themes[0]?.name ?? '',
    view: one('view', 'desk', 'phone'),
    scheme: one('scheme', 'light', 'dark'),
    dir: one('dir', 'ltr', 'rtl'),
    changes,
  };
}

/** An address may come from anybody: it sets a value, and never ends the declaration that it stands in. */
const isValue = (text: string) => text.length <= 200 && !/[;{}<>\\@]|\/\*|url\(/i.test(text);
