/** Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. A symbol's value is its place. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
