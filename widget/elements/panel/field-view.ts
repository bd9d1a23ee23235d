import { html, type TemplateResult } from 'lit';
import type { Field } from './field.ts';

/** What browsers may fill in by themselves. */
const KNOWN = /^(email|tel|name)$/;

/** One field with its label. @param answer told of each change */
export function fieldView(field: Field, value: string, answer: (name: string, value: string) => void): TemplateResult {
  const { name, label, type, required, options } = field;
  const change = ({ target }: Event) => {
    const { value, checked } = target as HTMLInputElement;
    answer(name, type === 'checkbox' ? (checked ? '✓' : '') : value);
  };
  if (type === 'checkbox') {
    return html`<label part="field" class="check"><input type="checkbox" ?required=${required} .checked=${!!value} @change=${change} />${label}</label>`;
  }
  const control =
    type === 'select'
      ? html`<select part="input" class="box" ?required=${required} @change=${change}>
          <option></option>${options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
        </select>`
      : type === 'textarea'
        ? html`<textarea part="input" class="box" rows="2" maxlength="500" ?required=${required} .value=${value} @input=${change}></textarea>`
        : html`<input part="input" class="box" type=${type} maxlength="200" autocomplete=${[type, name].find((word) => KNOWN.test(word)) ?? 'on'}
            ?required=${required} .value=${value} @input=${change} />`;
  return html`<label part="field"><span class="label">${label}${required ? ' *' : ''}</span>${control}</label>`;
}
