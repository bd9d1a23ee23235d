import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface SealKey {
  /** Tells which key sealed a text, so that keys can be changed; says nothing about the key itself. */
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Keeps what must be read again later, and by nobody who only has the database: AES-256-GCM under a key derived from
 * a secret of the configuration. The first secret seals; every one given opens.
 */
export class Sealer {
  readonly #current: SealKey;
  readonly #keys: ReadonlyMap<string, SealKey>;

  constructor(secrets: readonly [string, ...string[]]) {
    const keys = secrets.map(deriveKey);
    this.#current = keys[0] ?? deriveKey(secrets[0]);
    this.#keys = new Map(keys.map((key) => [key.id, key]));
  }

  /** @param place where the text is kept; what is moved elsewhere does not open any more */
  seal(text: string, place: string): { readonly keyId: string; readonly sealed: string } {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#current.key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return {
      keyId: this.#current.id,
      sealed: Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url'),
    };
  }

  /** The text; undefined if its key is gone, or if it was changed or moved. */
  open(keyId: string, sealed: string, place: string): string | undefined {
    const key = this.#keys.get(keyId)?.key;
    const bytes = Buffer.from(sealed, 'base64url');
    if (!key || bytes.length < NONCE_BYTES + TAG_BYTES) return;
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return;
    }
  }
}

function deriveKey(secret: string): SealKey {
  const key = Buffer.from(hkdfSync('sha256', secret, 'hullo', 'platform-ids', 32));
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key };
}
