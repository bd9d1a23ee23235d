import { html, nothing, type TemplateResult } from 'lit';

export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly hint?: string;
  readonly onChange?: (value: string) => void;
}

/** A choice of few, with its label. */
export function selectField({ id, label, value, options, hint, onChange }: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      name=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => onChange?.((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`)}
    </select>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
