import { LAUNCHER_CSS } from './launcher-css.ts';

let sheet: CSSStyleSheet | undefined;

/** The launcher's one style sheet, shared by all on the page. A constructed sheet needs no leave from a style-src policy. */
export function launcherSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(LAUNCHER_CSS);
  }
  return sheet;
}
