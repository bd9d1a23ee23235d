import { matchesGlob } from './matches-glob.ts';

/**
 * Whether a page is among those that rules name: patterns with commas or spaces between them, `*` for anything,
 * `!` before one that is left out. `/shop*` is a path, `?utm_source=x` a parameter of the address, `#offer` its fragment,
 * anything else host and path (`shop.example/*`). No rule, or only exceptions: every other page.
 */
export function isOnPage(rules: string, url: URL): boolean {
  let positive = false;
  let found = false;
  for (const rule of rules.split(/[\s,]+/).filter(Boolean)) {
    const isException = rule.startsWith('!');
    const matches = isNamed(isException ? rule.slice(1) : rule, url);
    if (isException && matches) return false;
    positive ||= !isException;
    found ||= !isException && matches;
  }
  return found || !positive;
}

function isNamed(pattern: string, { host, pathname, search, hash }: URL): boolean {
  if (pattern.startsWith('?')) {
    const [name = '', value] = pattern.slice(1).split(/=(.*)/s);
    const values = new URLSearchParams(search).getAll(plain(name));
    return values.some((given) => value === undefined || matchesGlob(plain(value), given));
  }
  if (pattern.startsWith('#')) return matchesGlob(plain(pattern), plain(hash));
  const path = trimmed(plain(pathname));
  const wanted = trimmed(plain(pattern.replace(/^https?:\/\//, '')));
  return matchesGlob(
    wanted,
    pattern.startsWith('/') ? path : host + (path === '/' && !wanted.includes('/') ? '' : path),
  );
}

/** `/shop/` is the same page as `/shop`. */
const trimmed = (path: string) => (path.length > 1 ? path.replace(/\/$/, '') : path);

/** As people write it: `/größe`, not `/gr%C3%B6%C3%9Fe`. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
