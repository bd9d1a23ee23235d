import { linkOf } from '../sharing/link-of.ts';

/** Where this page asks: a report that is read through a link knows no other API than that of the link. */
export function apiAddress(path: string): string {
  return typeof location === 'undefined' ? path : linkOf(location.pathname) + path;
}
