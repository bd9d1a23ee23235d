const sheets = new Map<string, CSSStyleSheet>();

/** Adds rules to the shadow root in which a node stands, once, by a sheet that all roots share. */
export function adoptSheet(node: Node, name: string, css: string): void {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  let sheet = sheets.get(name);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(name, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
