import { html, type TemplateResult } from 'lit';
import { strings } from '../strings/strings.ts';

/** The head of a step, with whether it is done. */
export function stepTitle(number: number, title: string, isDone: boolean): TemplateResult {
  return html`<header>
    <h2>${strings.step(number)} · ${title}</h2>
    <span class="state ${isDone ? 'good' : 'waiting'}">${isDone ? strings.done : strings.open}</span>
  </header>`;
}
