import { randomBytes, scrypt } from 'node:crypto';
import { safeEqual } from './safe-equal.ts';

/** 64 MiB and about a fifth of a second: what OWASP asks of scrypt. */
const COST = { N: 65_536, r: 8, p: 1 } as const;
const BYTES = 32;

/** A password as it may be kept: a slow salted hash, with what is needed to try another against it. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), await derive(password, salt, COST)].join('$');
}

/** Whether it is the password of this hash. Takes as long for nobody's hash (null) as for somebody's. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, n, r, p, salt = '', expected = ''] = hash?.split('$') ?? [];
  const cost = hash === null ? COST : { N: Number(n), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return safeEqual(derived, expected) && hash !== null;
}

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<string> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    // What looks the same is the same password, on whichever keyboard it was typed.
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key.toString('base64url')),
    );
  });
}
