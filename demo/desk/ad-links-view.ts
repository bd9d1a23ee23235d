import { html } from 'lit';
import { adLinks } from './ad-links.ts';

/** The ways into the shop, as quiet pills. */
export function adLinksView() {
  return html`<ul>${adLinks.map(({ label, href }) => html`<li><a class="pill" href=${href}>${label}</a></li>`)}</ul>`;
}
