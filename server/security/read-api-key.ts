const KEY = /^hul_(?:([a-z0-9-]{1,40})_)?([\w-]{10})[\w-]{32}$/;

/** What a key says of itself, before it is believed. */
export interface ApiKeyName {
  /** Undefined: every site. */
  readonly site: string | undefined;
  /** `key_...` */
  readonly id: string;
}

/** Which key a text claims to be; undefined if it cannot be one. */
export function readApiKey(text: string): ApiKeyName | undefined {
  const [, site, id] = KEY.exec(text) ?? [];
  return id === undefined ? undefined : { site, id: `key_${id}` };
}
