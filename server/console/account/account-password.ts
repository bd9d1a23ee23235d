import { html, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../forms/console-form.ts';
import { formWords } from '../forms/strings/form-words.ts';
import { textField } from '../forms/text-field.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { strings } from './strings/strings.ts';

/**
 * Changes one's own password.
 * @fires changed - every other browser is signed out
 */
export class AccountPassword extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    email: {},
    isSaved: { state: true },
  };

  declare email: string;
  declare private isSaved: boolean;
  protected override readonly fields = ['current', 'next'];

  protected override render() {
    const { me: words } = strings;
    return html`<section class="card">
      <header><h2>${words.password}</h2></header>
      <form @submit=${this.#change} novalidate>
        <input type="text" name="email" autocomplete="username" .value=${this.email} hidden aria-label=${strings.people.email} />
        <div class="columns">
          ${textField({ id: 'current', label: words.current, type: 'password', autocomplete: 'current-password', error: this.errorOf('current') })}
          ${textField({ id: 'next', label: words.next, type: 'password', autocomplete: 'new-password', hint: words.nextHint, error: this.errorOf('next') })}
        </div>
        ${this.failure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.busy}>${words.change}</button>
          <span role="status" class="state good" ?hidden=${!this.isSaved}>${this.isSaved ? formWords.saved : ''}</span>
        </p>
      </form>
    </section>`;
  }

  async #change(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const body = { current: given.get('current'), next: given.get('next') };
    this.isSaved = (await this.send('/api/me/password', { method: 'PUT', body })) !== undefined;
    if (!this.isSaved) return;
    form.reset();
    this.dispatchEvent(new CustomEvent('changed'));
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
