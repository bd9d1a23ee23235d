import { ATTENDED_CSS } from './attended-css.ts';

let sheet: CSSStyleSheet | undefined;

/** Adds the rest of the launcher's looks to the root that it stands in; twice is once. */
export function adoptAttendedSheet(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(ATTENDED_CSS);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
