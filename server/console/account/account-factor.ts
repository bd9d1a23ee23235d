import { css, html, type PropertyDeclarations, svg } from 'lit';
import { ConsoleForm } from '../forms/console-form.ts';
import { qrPath } from '../forms/qr-path.ts';
import { textField } from '../forms/text-field.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { strings } from './strings/strings.ts';

/** Turns the second factor on, once a code from the app was seen, and off with one. */
export class AccountFactor extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    isOn: { type: Boolean },
    minted: { state: true },
  };

  declare isOn: boolean;
  protected override readonly fields = ['code'];
  declare private minted: { readonly secret: string; readonly uri: string } | undefined;

  protected override render() {
    const { me: words } = strings;
    const form = (action: string, send: (event: SubmitEvent) => void) => html`<form @submit=${send} novalidate>
      ${textField({ id: 'code', label: words.code, autocomplete: 'one-time-code', error: this.errorOf('code') })}
      <p class="actions"><button class="button" aria-disabled=${this.busy}>${action}</button></p>
    </form>`;
    return html`<section class="card">
      <header>
        <h2>${words.factor}</h2>
        <span class="state ${this.isOn ? 'good' : 'waiting'}">${this.isOn ? words.factorOn : words.factorOff}</span>
      </header>
      <p class="lead">${words.factorText}</p>
      ${
        this.isOn
          ? html`<details><summary>${words.turnOff}</summary>${form(words.turnOff, this.#remove)}</details>`
          : this.minted
            ? html`${this.#code(this.minted)} ${form(words.confirm, this.#confirm)}`
            : html`<p class="actions"><button type="button" class="button" @click=${this.#mint}>${words.setUp}</button></p>`
      }
      ${this.failure()}
    </section>`;
  }

  #code({ secret, uri }: { readonly secret: string; readonly uri: string }) {
    const { size, path } = qrPath(uri);
    return html`<p>${strings.me.scan}</p>
      <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${strings.me.scan}>
        <rect width=${size} height=${size} fill="#fff" />${svg`<path d=${path} fill="#000" />`}
      </svg>
      <copy-text .text=${secret} .label=${strings.me.secret}></copy-text>`;
  }

  async #mint(): Promise<void> {
    this.minted = await this.send('/api/me/second-factor', { method: 'POST', body: {} });
  }

  async #confirm(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { code: new FormData(event.currentTarget as HTMLFormElement).get('code') };
    if (!(await this.send('/api/me/second-factor', { method: 'PUT', body }))) return;
    this.minted = undefined;
    this.dispatchEvent(new CustomEvent('changed'));
  }

  async #remove(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const body = { code: new FormData(event.currentTarget as HTMLFormElement).get('code') };
    if (await this.send('/api/me/second-factor/remove', { method: 'POST', body })) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      .qr {
        width: 180px;
        height: 180px;
        border: 1px solid var(--line);
        border-radius: var(--radius-control);
      }
    `,
  ];
}
