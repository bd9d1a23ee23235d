import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { googleDataManager } from '../../server/postbacks/google/google-data-manager.ts';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const EMAIL = 'hullo@project.iam.gserviceaccount.com';
const FILE = {
  type: 'service_account',
  project_id: 'project',
  private_key_id: '0123',
  private_key: KEY,
  client_email: EMAIL,
  client_id: '1234',
  token_uri: 'https://oauth2.googleapis.com/token',
};
const PERSON = { client_id: 'a', client_secret: 'b', refresh_token: 'c', type: 'authorized_user' };

const read = (credentials: unknown, accountId = '123-456-7890') =>
  googleDataManager.settings.safeParse({ accountId, credentials });

describe('what an owner pastes for Google', () => {
  it.each([
    ['the key file of a service account', FILE, { clientEmail: EMAIL, privateKey: KEY }],
    ['the file of a lasting consent', PERSON, { clientId: 'a', clientSecret: 'b', refreshToken: 'c' }],
  ])('is read as %s, and the account id with its dashes', (_, file, credentials) => {
    expect(read(`\n${JSON.stringify(file, null, 2)}\n`).data).toMatchObject({ accountId: '1234567890', credentials });
  });

  it.each([
    ['nothing', ' ', 'is needed: paste the key file'],
    ['half of the file', JSON.stringify(FILE).slice(0, -9), 'paste the whole key file'],
    ['the private key alone', KEY, 'is no JSON'],
    ['a list', '[]', 'is no key file'],
    ['the file of an OAuth client', JSON.stringify({ installed: { client_id: 'x' } }), 'OAuth client'],
    ['some other file', JSON.stringify({ type: 'service_account' }), 'client_email and private_key are missing'],
    ['a key that was cut short', JSON.stringify({ ...FILE, private_key: KEY.slice(0, 900) }), 'no private key in PEM'],
    ['a file without an address', JSON.stringify({ ...FILE, client_email: '' }), 'needs clientEmail'],
  ])('is refused where it is %s, without a word of it', (_, text, words) => {
    const message = read(text).error?.issues[0]?.message ?? '';
    expect(message).toContain(words);
    expect(message).not.toMatch(/BEGIN|gserviceaccount/);
  });
});
