import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Asking, ask, type Failed } from './ask.ts';
import { failedField } from './failed-field.ts';
import { failureText } from './failure-text.ts';

/** What forms share: they ask one thing at a time, keep what was typed, and say what is wrong where it is wrong. */
export abstract class ConsoleForm extends LitElement {
  static override properties: PropertyDeclarations = { failed: { state: true }, busy: { state: true } };

  declare protected failed: Failed | undefined;
  declare protected busy: boolean;
  /** Names that the API calls this form's fields by; `when.lead` for a part of one. */
  protected fields: readonly string[] = [];

  constructor() {
    super();
    this.failed = undefined;
    this.busy = false;
  }

  /** @returns the answer; undefined where it failed, which is then shown */
  protected async send<T>(path: string, asking: Asking = {}): Promise<T | undefined> {
    if (this.busy) return;
    this.busy = true;
    const asked = await ask<T>(path, asking);
    this.busy = false;
    this.failed = asked.failed;
    if (!asked.failed) return asked.answer;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return undefined;
  }

  /** What is wrong with a field, if it is this one. */
  protected errorOf(field: string): string | undefined {
    const { failed } = this;
    if (!failed || failedField(failed, this.fields) !== field) return undefined;
    // It stands under the field's own label, in the reader's language: the API's name for it would only be in the way.
    const said = failed.message.slice(field.length).replace(/^(\[\d+\]|\.[\w-]+)*:? /, '');
    return failureText({ ...failed, message: said });
  }

  /** What is wrong with no field in particular. */
  protected failure(): TemplateResult | typeof nothing {
    if (!this.failed || failedField(this.failed, this.fields) !== undefined) return nothing;
    return html`<p class="error" role="alert">${failureText(this.failed)}</p>`;
  }
}
