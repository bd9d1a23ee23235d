import { html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { ReportView } from '../view/report-view.ts';
import { sharingStyles } from './sharing-styles.ts';
import { sharingWords } from './strings/sharing-words.ts';

/** The weekly mail: seen before it is sent, and tried. */
export class ShareMail extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    view: { attribute: false },
    mail: { state: true },
    sentTo: { state: true },
  };

  declare view: ReportView;
  declare private mail: { readonly subject: string; readonly text: string } | undefined;
  declare private sentTo: readonly string[];

  constructor() {
    super();
    this.sentTo = [];
  }

  protected override render() {
    const { mail, sentTo } = this;
    return html`<section class="list" aria-labelledby="mails">
      <h3 id="mails">${sharingWords.mails}</h3>
      <p class="lead">${sharingWords.mailsText} <a href="/setup?site=${this.view.site.id}#mail">${sharingWords.setUpMails}</a></p>
      <p class="actions">
        <button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#see}>${sharingWords.seeMail}</button>
        <button type="button" class="button quiet" aria-disabled=${this.busy} @click=${this.#send}>${sharingWords.sendMail}</button>
      </p>
      ${this.failure()}
      <p class="lead" role="status">${sentTo.length > 0 ? sharingWords.sentTo(sentTo.join(', ')) : nothing}</p>
      ${mail ? html`<pre tabindex="0" aria-label=${sharingWords.mails}><b>${mail.subject}</b>\n\n${mail.text}</pre>` : nothing}
    </section>`;
  }

  async #see(): Promise<void> {
    this.mail = await this.send(`/api/mails/preview?${this.#query()}`);
  }

  async #send(): Promise<void> {
    const done = await this.send<{ sent: readonly string[] }>(`/api/mails/test?${this.#query()}`, { method: 'POST' });
    this.sentTo = done?.sent ?? [];
  }

  #query(): URLSearchParams {
    return new URLSearchParams({ site: this.view.site.id });
  }

  static override styles = [sharedStyles, formStyles, sharingStyles];
}
