import { html, type TemplateResult } from 'lit';
import { qrCode } from './qr-code.ts';

const CSS = `.qr{display:grid;justify-items:center;gap:8px;text-align:center}
[part=qr]{inline-size:172px;block-size:172px;border-radius:12px;background:#fff;fill:#000!important;forced-color-adjust:none}`;

let sheet: CSSStyleSheet | undefined;

/** Shows an address as a code to scan. @param root gets its looks @param words what to do with it */
export function qrCodeView(root: ShadowRoot, address: string, words: string): TemplateResult {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const { size, path } = qrCode(address);
  return html`<div class="qr"><svg part="qr" role="img" aria-label=${words} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d=${path} /></svg>
    <p class="note" aria-hidden="true">${words}</p></div>`;
}
