import { html } from 'lit';

/** A few words of which one holds. */
export function switchView<Value extends string>(
  title: string,
  choices: readonly (readonly [value: Value, label: string])[],
  chosen: Value,
  choose: (value: Value) => void,
) {
  return html`<fieldset class="switch">
    <legend>${title}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label><input type="radio" name=${title} value=${value} .checked=${value === chosen} @change=${() => choose(value)}><span>${label}</span></label>`,
    )}
  </fieldset>`;
}
