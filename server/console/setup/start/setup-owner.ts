import { html } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { strings } from '../strings/strings.ts';

/** Whoever came by the printed link becomes the owner, with a password. */
export class SetupOwner extends ConsoleForm {
  protected override readonly fields = ['email', 'name', 'password'];

  protected override render() {
    const { owner } = strings;
    return html`<section class="card">
      <header><h2>${owner.title}</h2></header>
      <p class="lead">${owner.text}</p>
      <form @submit=${this.#make} novalidate>
        <div class="columns">
          ${textField({ id: 'name', label: owner.name, autocomplete: 'name', error: this.errorOf('name') })}
          ${textField({ id: 'email', label: owner.email, type: 'email', autocomplete: 'username', error: this.errorOf('email') })}
        </div>
        ${textField({
          id: 'password',
          label: owner.password,
          type: 'password',
          autocomplete: 'new-password',
          hint: owner.passwordHint,
          error: this.errorOf('password'),
        })}
        ${this.failure()}
        <p class="actions"><button class="button" aria-disabled=${this.busy}>${owner.make}</button></p>
      </form>
    </section>`;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    if (!(await this.send('/api/me/owner', { method: 'POST', body: given }))) return;
    // From now on this browser is the owner's, and not whoever holds the link.
    await this.send('/sign-in', { method: 'POST', body: { email: given['email'], password: given['password'] } });
    this.dispatchEvent(new CustomEvent('made'));
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
