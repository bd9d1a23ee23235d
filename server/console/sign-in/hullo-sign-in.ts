import { css, html, LitElement, nothing } from 'lit';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { pageAfter } from './page-after.ts';
import { postJson } from './post-json.ts';
import { strings } from './strings/strings.ts';

/** The way in: by password, with a code where one is set up, or by an invitation in the address's fragment. */
export class HulloSignIn extends LitElement {
  static override properties = {
    failure: { state: true },
    needsCode: { state: true },
    busy: { state: true },
    showsPassword: { state: true },
  };

  declare private failure: string;
  declare private needsCode: boolean;
  declare private busy: boolean;
  declare private showsPassword: boolean;

  readonly #invite = new URLSearchParams(location.hash.slice(1)).get('invite');
  readonly #next = pageAfter(location.hash, location.origin);

  constructor() {
    super();
    this.failure = '';
    this.needsCode = false;
    this.busy = false;
    this.showsPassword = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = strings.documentTitle;
    // What opens a door does not stay in the address, where shoulders and screenshots find it.
    if (this.#invite !== null) history.replaceState(null, '', location.pathname);
  }

  protected override render() {
    const invited = this.#invite !== null;
    return html`<main>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          class="bubble"
          d="M6 2h12a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-6l-5.2 4.2A.5.5 0 0 1 6 21.8V18a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z"
        />
        <path class="letter" d="M8.5 6v8M8.5 11c0-3.6 6.5-3.6 6.5 0v3" />
      </svg>
      <h1>${invited ? strings.invited : strings.signIn}</h1>
      ${invited ? html`<p class="hint">${strings.invitedText}</p>` : nothing}
      <form @submit=${this.#send} novalidate>
        ${invited ? nothing : this.#email()} ${this.#password(invited)} ${this.needsCode ? this.#code() : nothing}
        <p class="error" role="alert">${this.failure}</p>
        <button class="button" aria-disabled=${this.busy}>${invited ? strings.begin : strings.continue}</button>
      </form>
      ${invited ? nothing : html`<p class="hint">${strings.noPassword}</p>`}
    </main>`;
  }

  #email() {
    return html`<div>
      <label for="email">${strings.email}</label>
      <input id="email" name="email" type="email" autocomplete="username" required autofocus />
    </div>`;
  }

  #password(invited: boolean) {
    return html`<div>
      <label for="password">${invited ? strings.newPassword : strings.password}</label>
      <input
        id="password"
        name="password"
        type=${this.showsPassword ? 'text' : 'password'}
        autocomplete=${invited ? 'new-password' : 'current-password'}
        required
      />
      <label class="check">
        <input type="checkbox" .checked=${this.showsPassword} @change=${this.#show} /> ${strings.show}
      </label>
    </div>`;
  }

  #code() {
    return html`<div>
      <label for="code">${strings.code}</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" aria-describedby="code-hint" />
      <p class="hint" id="code-hint">${strings.codeText}</p>
    </div>`;
  }

  #show(): void {
    this.showsPassword = !this.showsPassword;
  }

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const given = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    this.busy = true;
    this.failure = '';
    const posted =
      this.#invite === null
        ? await postJson('/sign-in', given)
        : await postJson('/sign-in/invite', { token: this.#invite, password: given['password'] });
    this.busy = false;
    if (posted === 'done') return location.replace(this.#next);
    // That a code is asked for is the next step: nothing went wrong.
    this.failure = posted === 'second_factor' && !this.needsCode ? '' : this.#words(posted);
    const next = posted === 'second_factor' ? '#code' : '#password';
    this.needsCode ||= posted === 'second_factor';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(next)?.focus();
  }

  #words(code: string): string {
    const { failures } = strings;
    if (code === 'second_factor') return failures.wrongCode;
    if (code === 'unauthorized' && this.#invite !== null) return failures.invite;
    return failures[code as keyof typeof failures] ?? failures.unreachable;
  }

  static override styles = [
    sharedStyles,
    formStyles,
    css`
      main {
        display: grid;
        gap: 16px;
        max-width: 400px;
        margin: 12vh auto 0;
        padding: 24px;
      }
      svg {
        width: 40px;
        height: 40px;
        /* The drawing begins a little inside its box: it is the bubble that stands above the title's first letter. */
        margin-inline-start: -3px;
      }
      .bubble {
        fill: var(--accent);
      }
      .letter {
        fill: none;
        stroke: var(--on-accent);
        stroke-width: 2.2;
        stroke-linecap: round;
      }
      h1 {
        font-size: var(--text-28);
        font-weight: 600;
        line-height: 1.25;
        letter-spacing: -0.02em;
      }
      form {
        display: grid;
        gap: 16px;
      }
      .check {
        color: var(--muted);
      }
      .error:empty {
        display: none;
      }
    `,
  ];
}
