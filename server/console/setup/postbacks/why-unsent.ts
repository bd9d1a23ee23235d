import { html, nothing, type TemplateResult } from 'lit';
import { strings } from '../strings/strings.ts';
import type { Preview } from './postback.ts';

/** Why a call that is shown would not be made after all; nothing where it would. */
export function whyUnsent({ unsendable }: Preview): TemplateResult | typeof nothing {
  if (unsendable === null) return nothing;
  const { postbacks: words } = strings;
  return html`<p class="error">${words.unsent(words.reasons[unsendable] ?? unsendable)}</p>`;
}
