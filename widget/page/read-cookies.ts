import { CARRIED_COOKIES } from '../core/wire/carried-cookies.ts';

const AT_MOST = 8;

/** Those of a page's cookies that ad platforms know their visitors by. @param text `document.cookie` */
export function readCookies(text: string): Readonly<Record<string, string>> | undefined {
  const found = text
    .split(/;\s*/)
    .map((cookie) => [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)] as const)
    .filter(([name, value]) => CARRIED_COOKIES.test(name) && /^[\w.$*~-]{1,200}$/.test(value))
    .slice(0, AT_MOST);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
