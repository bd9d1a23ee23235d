import { html } from 'lit';
import type { Me } from '../forms/me.ts';
import { ConsoleDesk } from '../shell/console-desk.ts';
import { shellStrings } from '../shell/strings/strings.ts';
import type { AccountSessions } from './account-sessions.ts';
import { strings } from './strings/strings.ts';

/** Who may come in, by what, and what they changed; and the rights of those who write. */
export class HulloAccount extends ConsoleDesk {
  protected override readonly page = 'account';
  protected override readonly words = strings;

  protected override content(me: Me) {
    const { sites } = this;
    switch (this.section) {
      case 'people':
        return me.isOwner
          ? html`<account-people .sites=${sites}></account-people>`
          : html`<p class="card">${strings.ownersOnly}</p>`;
      case 'keys':
        return me.scope === 'admin'
          ? html`<account-keys .sites=${sites} .isOfAll=${me.sites === 'all'}></account-keys>`
          : html`<p class="card">${strings.adminsOnly}</p>`;
      case 'audit':
        return me.isOwner ? html`<account-audit></account-audit>` : html`<p class="card">${strings.ownersOnly}</p>`;
      case 'privacy':
        return html`<account-privacy .sites=${sites} .mayErase=${me.scope === 'admin'}></account-privacy>`;
      default:
        return me.person
          ? this.#person(me.person)
          : html`<p class="card">${strings.machine} <a href="/setup">${shellStrings.setUp}</a></p>`;
    }
  }

  #person(person: NonNullable<Me['person']>) {
    const role = strings.people.roles[person.role as keyof typeof strings.people.roles] ?? person.role;
    const sessions = () => this.renderRoot.querySelector<AccountSessions>('account-sessions')?.load();
    return html`<p class="lead">${strings.me.signedIn(person.name || person.email, role)}</p>
      <account-password .email=${person.email} @changed=${sessions}></account-password>
      <account-factor .isOn=${person.hasSecondFactor} @changed=${this.load}></account-factor>
      <account-sessions></account-sessions>`;
  }
}
