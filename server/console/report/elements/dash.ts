import { html } from 'lit';
import { strings } from '../../strings/strings.ts';

/** Stands in a cell whose column does not apply to its line. */
export function dash() {
  return html`<span class="none"><span aria-hidden="true">–</span><span class="unseen">${strings.notApplicable}</span></span>`;
}
