import { randomBytes, scrypt } from 'node:crypto';
import { safeEqual } from './safe-equal.ts';

/** What one hash costs, in scrypt's own terms. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 64 MiB and about a fifth of a second: what OWASP asks of scrypt. */
const STRONG: PasswordCost = { N: 65_536, r: 8, p: 1 };
const BYTES = 32;

/** Passwords as they may be kept: slow salted hashes, each with what is needed to try another password against it. */
export class Passwords {
  readonly #cost: PasswordCost;

  /** @param cost of new hashes. Default: 64 MiB; less is for tests alone */
  constructor(cost: PasswordCost = STRONG) {
    this.#cost = cost;
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const { N, r, p } = this.#cost;
    return ['scrypt', N, r, p, salt.toString('base64url'), await derive(password, salt, this.#cost)].join('$');
  }

  /** Whether it is the password of this hash. Takes as long for nobody's hash (null) as for somebody's. */
  async isRight(password: string, hash: string | null): Promise<boolean> {
    const [, n, r, p, salt = '', expected = ''] = hash?.split('$') ?? [];
    const cost = hash === null ? this.#cost : { N: Number(n), r: Number(r), p: Number(p) };
    const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
    return safeEqual(derived, expected) && hash !== null;
  }
}

function derive(password: string, salt: Buffer, cost: PasswordCost): Promise<string> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    // What looks the same is the same password, on whichever keyboard it was typed.
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key.toString('base64url')),
    );
  });
}
