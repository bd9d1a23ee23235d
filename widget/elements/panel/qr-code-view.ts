import { html, type TemplateResult } from 'lit';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import { qrCode } from './qr-code.ts';

const CSS = `.qr{display:grid;justify-items:center;gap:8px;text-align:center}
[part=qr]{inline-size:172px;block-size:172px;border-radius:12px;background:#fff;fill:#000!important;forced-color-adjust:none}`;

/** Shows an address as a code to scan. @param root gets its looks @param words what to do with it */
export function qrCodeView(root: ShadowRoot, address: string, words: string): TemplateResult {
  adoptSheet(root, CSS);
  const { size, path } = qrCode(address);
  return html`<div class="qr"><svg part="qr" role="img" aria-label=${words} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d=${path} /></svg>
    <p class="note" aria-hidden="true">${words}</p></div>`;
}
