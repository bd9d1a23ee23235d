import { css, html, LitElement } from 'lit';
import { ask, type Failed } from '../../forms/ask.ts';
import { strings } from '../../strings/strings.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { linkOf } from './link-of.ts';
import { sharingWords } from './strings/sharing-words.ts';

/**
 * Asks for the password of the link through which the report is read.
 * @fires opened
 */
export class LinkDoor extends LitElement {
  static override properties = { failed: { state: true }, busy: { state: true } };

  declare private failed: Failed | undefined;
  declare private busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  protected override firstUpdated(): void {
    this.#field?.focus();
  }

  protected override render() {
    const { failed } = this;
    const { title, text } = strings.failures['link-closed'];
    return html`<form @submit=${this.#send} novalidate>
      <h2>${title}</h2>
      <p class="hint">${text}</p>
      <div>
        <label for="password">${sharingWords.passwordOf}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          aria-describedby="error"
          aria-invalid=${failed ? 'true' : 'false'}
        />
      </div>
      <p class="error" id="error" role="alert">${failed ? this.#words(failed) : ''}</p>
      <button class="button" aria-disabled=${this.busy}>${sharingWords.open}</button>
    </form>`;
  }

  #words({ code }: Failed): string {
    if (code === 'unauthorized' || code === 'bad_request') return sharingWords.wrongPassword;
    if (code === 'too_many_requests') return sharingWords.tooMany;
    return strings.failures[code === 'not_found' ? 'link-ended' : 'unreachable'].text;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  async #send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const body = { password: this.#field?.value ?? '' };
    const { failed } = await ask(linkOf(location.pathname), { method: 'POST', body });
    this.busy = false;
    this.failed = failed;
    if (!failed) this.dispatchEvent(new Event('opened'));
    else this.#field?.focus();
  }

  static override styles = [
    sharedStyles,
    formStyles,
    css`
      form {
        display: grid;
        gap: 16px;
        max-width: 420px;
        margin: 8vh auto;
        padding: 24px;
        border: 1px solid var(--line);
        border-radius: var(--radius-card);
        background: var(--surface);
      }
      h2 {
        font-size: var(--text-20);
        font-weight: 600;
        line-height: 1.3;
      }
      .hint {
        margin-top: -8px;
      }
      .error:empty {
        display: none;
      }
    `,
  ];
}
