/** JSON as the standard means it, even where an old library gave arrays a `toJSON` (Prototype.js did): a replacer sees the value as it was. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key];
  });
