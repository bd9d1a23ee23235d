/**
 * JSON as Meta puts it on the wire: pure ASCII, `\uXXXX` in lower case, and `\/` for every slash.
 * The signature covers these bytes, so a receiver that parses and prints again computes another one.
 */
export function metaJson(value: unknown): string {
  return JSON.stringify(value).replace(/[/\u007f-\uffff]/g, (unit) =>
    unit === '/' ? '\\/' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
