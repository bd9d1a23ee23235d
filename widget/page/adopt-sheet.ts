const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds rules to a shadow root, once, by a sheet that all roots share. A constructed sheet needs no leave from a
 * style-src policy.
 */
export function adoptSheet(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
