import type { Postback } from '../config/config.ts';
import { adapterOf } from '../postbacks/adapter-of.ts';
import { maskSecrets } from '../postbacks/mask-secrets.ts';
import type { PostbackFact } from '../postbacks/postback-fact.ts';
import { secretsOf } from '../postbacks/secrets-of.ts';

/** What would leave, and whether it would. */
export interface PostbackPreview {
  readonly event: string;
  /** Why it would not be sent; null if it would. */
  readonly unsendable: string | null;
  /** The call, to the byte, but for its secrets; null for what is fetched as a file. */
  readonly request: {
    readonly method: 'POST';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  /** The file with this one fact in it; null for what is sent. */
  readonly file: string | null;
}

/** Shows what a fact would look like on its way out. Nothing is sent, and no token is fetched. */
export function previewPostback(postback: Postback, fact: PostbackFact, now: number): PostbackPreview {
  const { delivery, maxAgeMs, whyNot } = adapterOf(postback);
  const secrets = secretsOf(postback);
  const mask = (text: string) => maskSecrets(text, secrets);
  const unsendable = now - fact.at > maxAgeMs ? 'too_old' : (whyNot(fact, postback.settings, now) ?? null);
  const shown = { event: fact.id, unsendable };
  if (delivery.by === 'file') return { ...shown, request: null, file: delivery.file([fact], postback.settings) };
  const { url, headers, body } = delivery.request([fact], postback.settings, { now, token: '<access token>' });
  return {
    ...shown,
    request: {
      method: 'POST',
      url: mask(url),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, mask(value)])),
      body: mask(body),
    },
    file: null,
  };
}
