/** What a preview is to show. */
export interface Preview {
  /** Attributes of `hullo-button`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its custom properties. */
  readonly properties: Readonly<Record<string, string>>;
  readonly isDark: boolean;
  readonly isRtl: boolean;
}

/** From the address of the preview. What is no attribute's or property's name is left out, and so is a site. */
export function readPreview(search: string): Preview {
  const attributes: Record<string, string> = {};
  const properties: Record<string, string> = {};
  const given = new URLSearchParams(search);
  for (const [name, value] of given) {
    if (/^--hullo-[a-z-]{1,40}$/.test(name)) properties[name] = value;
    else if (/^a\.[a-z][a-z-]{0,40}$/.test(name) && !['site', 'endpoint', 'config'].includes(name.slice(2))) {
      attributes[name.slice(2)] = value;
    }
  }
  return { attributes, properties, isDark: given.get('scheme') === 'dark', isRtl: given.get('dir') === 'rtl' };
}
