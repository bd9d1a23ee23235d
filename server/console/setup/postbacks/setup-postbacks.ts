import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { callText } from './call-text.ts';
import type { Postback, PostbackEvent, PostbackSettings, Preview } from './postback.ts';
import { whyUnsent } from './why-unsent.ts';

/** Whom ad platforms are told by, how it goes, and what exactly would be said. */
export class SetupPostbacks extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    postbacks: { state: true },
    refused: { state: true },
    previews: { state: true },
    said: { state: true },
    asked: { state: true },
    edited: { state: true },
  };

  declare site: SiteSettings;
  declare private postbacks: readonly Postback[] | undefined;
  declare private refused: Readonly<Record<string, readonly PostbackEvent[]>>;
  declare private previews: Readonly<Record<string, Preview>>;
  declare private said: Readonly<Record<string, string>>;
  /** Id of the postback that is about to be removed. */
  declare private asked: string;
  /** The postback that is being changed. */
  declare private edited: PostbackSettings | undefined;

  constructor() {
    super();
    this.refused = {};
    this.previews = {};
    this.said = {};
    this.asked = '';
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ postbacks: readonly Postback[] }>(`/api/postbacks?site=${this.site.id}`);
    this.failed = failed;
    if (!answer) return;
    this.postbacks = answer.postbacks;
    for (const { id, counts } of answer.postbacks) if ((counts['dead'] ?? 0) > 0) await this.#loadRefused(id);
  }

  async #loadRefused(id: string): Promise<void> {
    const { answer } = await ask<{ events: readonly PostbackEvent[] }>(
      `/api/postbacks/${id}/events?site=${this.site.id}&status=dead&limit=20`,
    );
    if (answer) this.refused = { ...this.refused, [id]: answer.events };
  }

  protected override render() {
    const { postbacks: words } = strings;
    return html`<div class="stack">
      <p class="lead">${words.text}</p>
      ${this.failure()} ${this.postbacks?.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      ${
        this.postbacks?.map((postback) =>
          this.edited?.id === postback.id ? this.#form(this.edited) : this.#card(postback),
        ) ?? (this.failed ? nothing : html`<p class="lead" role="status">${formWords.loading}…</p>`)
      }
      <setup-postback .site=${this.site} @made=${this.#load}></setup-postback>
    </div>`;
  }

  #card(postback: Postback) {
    const { postbacks: words } = strings;
    const { id, kind, counts, delivery, when, lastError, lastSentAt, destinations } = postback;
    const preview = this.previews[id];
    const number = new Intl.NumberFormat(readerLanguages());
    const names: Readonly<Record<string, string>> = words.events;
    const shown =
      delivery === 'file' ? (['file', 'unsendable'] as const) : (['sent', 'queued', 'dead', 'unsendable'] as const);
    return html`<section class="card" aria-label=${id}>
      <header>
        <h2>${id} <span class="quiet-text">${words.kinds[kind] ?? kind}</span></h2>
        ${delivery === 'file' ? nothing : this.#state(postback)}
      </header>
      <dl>
        ${shown.map(
          (status) =>
            html`<dt>${words[status]}</dt>
              <dd>${number.format(counts[status] ?? 0)}</dd>`,
        )}
        <dt>${words.tells}</dt>
        <dd>${Object.entries(when)
          .map(([ours, theirs]) => `${names[ours] ?? ours} → ${theirs}`)
          .join(', ')}</dd>
        ${
          destinations.length > 0
            ? html`<dt>${words.destinations}</dt>
              <dd>${destinations.join(', ')}</dd>`
            : nothing
        }
        <dt>${words.lastSent}</dt>
        <dd>${lastSentAt === null ? formWords.never : this.#time(lastSentAt)}</dd>
        ${
          lastError
            ? html`<dt>${words.lastError}</dt>
              <dd>${this.#time(lastError.at)}: ${reasonWords(lastError.reason)}</dd>`
            : nothing
        }
      </dl>
      ${this.#refusedOf(id)}
      <p role="status" class="state good" ?hidden=${!this.said[id]}>${this.said[id] ?? ''}</p>
      <p class="actions">
        ${
          delivery === 'file'
            ? html`<a class="button quiet" href="/api/postbacks/${id}/file?site=${this.site.id}" download>${words.download}</a>`
            : nothing
        }
        <button type="button" class="button quiet" id="edit-${id}" aria-label=${`${words.change}: ${id}`} @click=${() => this.#edit(id)}>
          ${words.change}
        </button>
        <button type="button" class="button quiet" @click=${() => this.#dryRun(id)}>${words.dryRun}</button>
        ${this.#removing(id)}
      </p>
      ${
        preview
          ? html`<p class="hint">${words.dryRunText}</p>
            ${whyUnsent(preview)}
            <copy-text .text=${callText(preview)} .label=${words.dryRun}></copy-text>`
          : nothing
      }
    </section>`;
  }

  #form(edited: PostbackSettings) {
    const done = async () => {
      this.edited = undefined;
      await this.#load();
      this.renderRoot.querySelector<HTMLElement>(`#edit-${edited.id}`)?.focus();
    };
    return html`<setup-postback .site=${this.site} .edited=${edited} @made=${done} @left=${done}></setup-postback>`;
  }

  #state({ circuit: { state }, lastSentAt, lastError }: Postback) {
    const { postbacks: words } = strings;
    if (lastSentAt === null && !lastError) return html`<span class="state waiting">${words.untried}</span>`;
    return html`<span class="state ${state === 'open' ? 'bad' : 'good'}">${words.circuit[state]}</span>`;
  }

  async #edit(id: string): Promise<void> {
    this.asked = '';
    this.edited = await this.send<PostbackSettings>(`/api/postbacks/${id}?site=${this.site.id}`);
  }

  #removing(id: string) {
    if (this.asked === id) {
      return html`<button type="button" class="button bad" @click=${() => this.#remove(id)}>${formWords.really}</button>
        <button type="button" class="button quiet" @click=${() => (this.asked = '')}>${formWords.keep}</button>`;
    }
    const label = `${formWords.remove}: ${id}`;
    return html`<button type="button" class="button quiet" aria-label=${label} @click=${() => (this.asked = id)}>
      ${formWords.remove}
    </button>`;
  }

  #refusedOf(id: string) {
    const { postbacks: words } = strings;
    const events = this.refused[id];
    const names: Readonly<Record<string, string>> = words.events;
    if (!events || events.length === 0) return nothing;
    return html`<h3>${words.refused}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.refused}>
        <table>
          <tr>
            <th scope="col">${words.when}</th>
            <th scope="col">${words.event}</th>
            <th scope="col">${words.reason}</th>
          </tr>
          ${events.map(
            (event) =>
              html`<tr>
                <td>${this.#time(event.at)}</td>
                <td>${names[event.event] ?? event.event}</td>
                <td>${reasonWords(event.reason)}</td>
              </tr>`,
          )}
        </table>
      </div>
      <p class="actions">
        <button type="button" class="button" aria-disabled=${this.busy} @click=${() => this.#resend(id)}>${words.resend}</button>
      </p>`;
  }

  #time(at: number): string {
    const { timeZone } = this.site;
    return new Intl.DateTimeFormat(readerLanguages(), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
  }

  async #resend(id: string): Promise<void> {
    const events = (this.refused[id] ?? []).map((event) => event.id);
    const answer = await this.send<{ queued: number }>(`/api/postbacks/${id}/resend?site=${this.site.id}`, {
      method: 'POST',
      body: { events },
    });
    if (!answer) return;
    const count = new Intl.NumberFormat(readerLanguages()).format(answer.queued);
    this.said = { ...this.said, [id]: strings.postbacks.resent(count) };
    this.refused = { ...this.refused, [id]: [] };
    await this.#load();
  }

  async #remove(id: string): Promise<void> {
    this.asked = '';
    const removed = await this.send(`/api/postbacks/${id}?site=${this.site.id}`, { method: 'DELETE' });
    if (removed) await this.#load();
  }

  /** Of what last happened; where nothing has, of something made up. */
  async #dryRun(id: string): Promise<void> {
    const path = `/api/postbacks/${id}/dry-run?site=${this.site.id}`;
    let answer = await this.send<{ previews: readonly Preview[] }>(path);
    if (answer?.previews.length === 0) answer = await this.send(path, { method: 'POST', body: {} });
    const [preview] = answer?.previews ?? [];
    if (!preview) return;
    this.previews = { ...this.previews, [id]: preview };
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}

/** Ours are words of a table; what a platform said stands as it said it. */
const reasonWords = (reason: string): string => strings.postbacks.reasons[reason] ?? reason;
