import { createHash } from 'node:crypto';

/**
 * A stable stand-in for Meta's business-scoped user id (`PT.1349…`): the same person keeps it, and it
 * cannot be read back into the phone number.
 */
export function businessScopedId(waId: string): string {
  const digits = BigInt(`0x${createHash('sha256').update(`demo:${waId}`).digest('hex').slice(0, 16)}`).toString();
  return `PT.1349${digits.padStart(20, '0').slice(-16)}`;
}
