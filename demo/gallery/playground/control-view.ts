import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from './control.ts';
import { paintedColor } from './painted-color.ts';

interface ControlDeeds {
  /** The value as it stands in the scheme that is shown. */
  readonly value: string;
  readonly changed: boolean;
  readonly set: (value: string) => void;
  readonly reset: () => void;
}

/** One row: what it sets, how it stands, and back to the theme. */
export function controlView(control: Control, { value, changed, set, reset }: ControlDeeds) {
  const { name, label, kind } = control;
  const id = `set${name}`;
  const row =
    kind === 'colour'
      ? colour(id, label, value, set)
      : kind === 'number'
        ? number(control, id, value, set)
        : choice(control, id, value, set);
  return html`<div class="control" title=${name}>
    <label for=${id}>${label}</label>
    ${row}
    ${changed ? html`<button type="button" @click=${reset} aria-label="${label}: back to the theme">↺</button>` : nothing}
  </div>`;
}

const textOf = ({ target }: Event) => (target as HTMLInputElement).value;

const hex = (color: string) =>
  `#${(paintedColor(color) ?? [255, 255, 255]).map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const colour = (id: string, label: string, value: string, set: (value: string) => void) =>
  html`<input type="color" aria-label="${label}, picked" .value=${live(hex(value))} @input=${(event: Event) => set(textOf(event))}>
    <input id=${id} type="text" spellcheck="false" placeholder="as it is" .value=${live(value)}
      @change=${(event: Event) => set(textOf(event).trim())}>`;

const number = (
  { min, max, step, unit = '', fallback = '' }: Control,
  id: string,
  value: string,
  set: (value: string) => void,
) =>
  html`<input id=${id} type="range" min=${min ?? 0} max=${max ?? 100} step=${step ?? 1}
      .value=${live(String(Number.parseFloat(value || fallback)))} @input=${(event: Event) => set(`${textOf(event)}${unit}`)}>
    <output for=${id}>${value || fallback}</output>`;

const choice = ({ choices = [] }: Control, id: string, value: string, set: (value: string) => void) => {
  const known = choices.some(([, each]) => each === value);
  return html`<select id=${id} @change=${(event: Event) => set(textOf(event))}>
    ${known ? nothing : html`<option value=${value} selected>As it is</option>`}
    ${choices.map(([words, each]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
  </select>`;
};
