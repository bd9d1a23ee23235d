/** Random bytes that nobody can foretell; works on plain http pages too. */
export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
