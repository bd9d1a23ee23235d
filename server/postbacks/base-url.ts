import { z } from 'zod';

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** An address that tokens may be sent to: https, or this very machine. */
export const baseUrl = z.string().refine(
  (text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, password } = new URL(text);
    return (protocol === 'https:' || (protocol === 'http:' && LOCAL.test(hostname))) && !username && !password;
  },
  { error: 'is not an https address (plain http only to localhost)' },
);

/** An address prefix joined with a path. */
export const joinUrl = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;
