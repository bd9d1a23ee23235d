/** Characters that name a key, and those that nobody else knows. */
const KEY_LENGTH = 10 + 32;

/**
 * A new key of the API: `hul_`, its site and an underscore (left out: a key of every site), its name, its secret. So
 * a key that turns up in a drawer can be told, and looked up by what it says of itself.
 */
export function mintApiKey(site: string | undefined, newSecret: (length: number) => string): string {
  return `hul_${site === undefined ? '' : `${site}_`}${newSecret(KEY_LENGTH)}`;
}
