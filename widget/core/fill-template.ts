/**
 * Fills `{name}` and `{name|fallback}` in an owner's message. An empty value takes the fallback; a name that is not
 * known and has no fallback stays as it was written, so that the owner sees the slip.
 * @param unknown stands for such a name instead: while its value is still on the way
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
  unknown?: string,
): string {
  return template.replace(/\{([\w:.-]+)(?:\|([^{}]*))?\}/g, (whole, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : undefined;
    return value || (fallback ?? value ?? unknown ?? whole);
  });
}
