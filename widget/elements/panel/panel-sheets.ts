import { PANEL_CSS } from './panel-css.ts';

let shared: CSSStyleSheet | undefined;

/** Gives a root the panel's looks. @returns a rule of this panel's own, for its place and its channel's colour */
export function panelSheets(root: ShadowRoot): CSSStyleDeclaration {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(PANEL_CSS);
  }
  const own = new CSSStyleSheet();
  own.replaceSync('[part=panel]{}');
  root.adoptedStyleSheets.push(shared, own);
  return (own.cssRules[0] as CSSStyleRule).style;
}
