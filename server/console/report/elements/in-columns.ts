import { html, type TemplateResult } from 'lit';
import type { CardName } from '../breakdown/cards.ts';

/**
 * The lists of the page: the first across it, the others in two columns, of which each card is as tall as what it
 * holds. In rows a list of two lines would be as tall as the longest beside it.
 */
export function inColumns(card: (name: CardName) => TemplateResult): TemplateResult {
  return html`<div class="cards">
    ${card('sources')}
    <div class="column">${card('ads')} ${card('devices')}</div>
    <div class="column">${card('places')} ${card('matches')}</div>
  </div>`;
}
