import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import type { GoogleCredentials } from './google-token-request.ts';

const NEEDED =
  'needs clientEmail and privateKey (PEM) of a service account, or clientId, clientSecret and refreshToken, or the text of a key file';

/**
 * Who asks Google for access: as an object, or as the text of the file that Google Cloud hands out, pasted whole.
 * What is wrong is said without repeating anything of it.
 */
export const googleCredentials = z.unknown().transform((given, context): GoogleCredentials => {
  const read = typeof given === 'string' ? readFile(given) : readFields(given);
  if (typeof read !== 'string') return read;
  context.addIssue({ code: 'custom', message: read });
  return z.NEVER;
});

/** @returns what is wrong, if anything is */
function readFile(text: string): GoogleCredentials | string {
  if (text.trim() === '') return 'is needed: paste the key file of a service account';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'is no JSON: paste the whole key file, from the first { to the last }';
  }
  if (!isRecord(file)) return 'is no key file: it begins with { and holds client_email and private_key';
  if ('installed' in file || 'web' in file) {
    return 'is the file of an OAuth client, which asks a person each time: paste the key of a service account';
  }
  const { client_email, private_key, client_id, client_secret, refresh_token } = file;
  if (private_key !== undefined) return readFields({ clientEmail: client_email, privateKey: private_key });
  if (refresh_token !== undefined) {
    return readFields({ clientId: client_id, clientSecret: client_secret, refreshToken: refresh_token });
  }
  const written = readFields(file);
  return typeof written === 'string'
    ? 'is no key file of a service account: client_email and private_key are missing'
    : written;
}

const account = z.strictObject({ clientEmail: z.email(), privateKey: z.string() });
const person = z.strictObject({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  refreshToken: z.string().min(1),
});

function readFields(given: unknown): GoogleCredentials | string {
  const consent = person.safeParse(given);
  if (consent.success) return consent.data;
  const { success, data } = account.safeParse(given);
  if (!success) return NEEDED;
  return isPrivateKey(data.privateKey) ? data : 'holds no private key in PEM: make a new key and paste its whole file';
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
