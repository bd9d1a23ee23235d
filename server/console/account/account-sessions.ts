import { html, type PropertyDeclarations } from 'lit';
import { ask } from '../forms/ask.ts';
import { ConsoleForm } from '../forms/console-form.ts';
import { OnReturn } from '../forms/on-return.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { formatTime } from './format-time.ts';
import { strings } from './strings/strings.ts';

interface Session {
  readonly id: string;
  readonly device: string;
  readonly madeAt: number;
  readonly seenAt: number;
  readonly isThis: boolean;
}

/** The browsers in which one is signed in; each can be signed out from here. */
export class AccountSessions extends ConsoleForm {
  static override properties: PropertyDeclarations = { ...ConsoleForm.properties, sessions: { state: true } };

  declare private sessions: readonly Session[] | undefined;

  constructor() {
    super();
    new OnReturn(this, () => void this.load());
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  /** Asks anew; what is shown stays until there is an answer. */
  async load(): Promise<void> {
    const { answer, failed } = await ask<{ sessions: readonly Session[] }>('/api/me/sessions');
    if (answer) this.sessions = answer.sessions;
    else this.failed = failed;
  }

  protected override render() {
    const { me: words } = strings;
    return html`<section class="card">
      <header><h2>${words.sessions}</h2></header>
      ${this.failure()}
      <ul class="rows">
        ${this.sessions?.map(
          ({ id, device, madeAt, seenAt, isThis }) => html`<li>
            <div>
              <b>${device}</b>
              <p class="quiet-text">${words.since(formatTime(madeAt))}, ${words.seen(formatTime(seenAt))}</p>
            </div>
            ${
              isThis
                ? html`<span class="state good">${words.thisOne}</span>`
                : html`<button type="button" class="button quiet" @click=${() => this.#end(id)}>${words.end}</button>`
            }
          </li>`,
        )}
      </ul>
    </section>`;
  }

  async #end(id: string): Promise<void> {
    await this.send(`/api/me/sessions/${id}`, { method: 'DELETE' });
    // One that had ended by itself is gone from the list too.
    await this.load();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
