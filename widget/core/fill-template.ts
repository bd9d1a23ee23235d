/**
 * Fills `{name}` and `{name|fallback}` in an owner's message. An empty value takes the fallback; a name that is not
 * known and has no fallback stays as it was written, so that the owner sees the slip.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replace(/\{([\w:.-]+)(?:\|([^{}]*))?\}/g, (whole, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : undefined;
    return value || (fallback ?? value ?? whole);
  });
}
