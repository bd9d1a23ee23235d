import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number';
  readonly hint?: string | TemplateResult;
  readonly error?: string | undefined;
  readonly autocomplete?: string;
  readonly placeholder?: string;
  /** Id of a datalist. */
  readonly list?: string;
  readonly isLong?: boolean;
  readonly onInput?: (value: string) => void;
}

/** A field with its label, what it is for, and what is wrong with it: all told to whoever cannot see. */
export function textField(field: TextField): TemplateResult {
  const { id, label, value, type = 'text', hint, error, onInput } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const heard = (event: Event) => onInput?.((event.target as HTMLInputElement).value);
  const control = field.isLong
    ? html`<textarea
        id=${id}
        name=${id}
        rows="3"
        placeholder=${field.placeholder ?? nothing}
        .value=${live(value ?? '')}
        aria-describedby=${described}
        aria-invalid=${error ? 'true' : nothing}
        @input=${heard}
      ></textarea>`
    : html`<input
        id=${id}
        name=${id}
        type=${type}
        .value=${value === undefined ? nothing : live(value)}
        autocomplete=${field.autocomplete ?? 'off'}
        placeholder=${field.placeholder ?? nothing}
        list=${field.list ?? nothing}
        aria-describedby=${described}
        aria-invalid=${error ? 'true' : nothing}
        @input=${heard}
      />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error" role="alert">${error}</p>` : nothing}
  </div>`;
}
