import { Secret, TOTP } from 'otpauth';

/** A code may be one step of 30 seconds early or late: phones' clocks are. */
const WINDOW = 1;

/** What an authenticator app is given. */
export interface NewSecondFactor {
  /** Base 32, to be typed where no camera is. */
  readonly secret: string;
  /** `otpauth://totp/...`, for a QR code. */
  readonly uri: string;
}

/** A new secret for codes by time (RFC 6238: SHA-1, six digits, 30 seconds, as every app knows it). */
export function mintSecondFactor(email: string): NewSecondFactor {
  const totp = totpOf(new Secret({ size: 20 }), email);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * The step of 30 seconds that a code belongs to, or undefined if it is not right now.
 * @param now epoch milliseconds
 */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const totp = totpOf(Secret.fromBase32(secret), '');
  const delta = totp.validate({ token: code.replace(/\D/g, ''), timestamp: now, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp: now }) + delta;
}

const totpOf = (secret: Secret, label: string) => new TOTP({ issuer: 'Hullo', label, secret });
