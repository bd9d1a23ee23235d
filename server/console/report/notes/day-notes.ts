import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import type { Me } from '../../forms/me.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { formatDay } from '../days/format-day.ts';
import { sharingStyles } from '../sharing/sharing-styles.ts';
import { sharingWords } from '../sharing/strings/sharing-words.ts';
import type { ReportView } from '../view/report-view.ts';
import type { Note } from './note.ts';

/** What happened on the days of the report beside what was counted: written, read, removed. */
export class DayNotes extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    view: { attribute: false },
    notes: { state: true },
    mayWrite: { state: true },
    asked: { state: true },
  };

  declare view: ReportView;
  declare private notes: readonly Note[] | undefined;
  declare private mayWrite: boolean | undefined;
  /** Id of the note that is about to be removed. */
  declare private asked: string;
  protected override readonly fields = ['day', 'text'];

  constructor() {
    super();
    this.asked = '';
  }

  protected override firstUpdated(): void {
    void this.#load();
    void ask<Me>('/api/me').then(({ answer }) => {
      this.mayWrite = answer !== undefined && answer.scope !== 'read';
    });
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ notes: readonly Note[] }>(this.#path('', this.view.range));
    if (answer) this.notes = answer.notes;
    else this.failed = failed;
  }

  #path(id = '', more: object = {}): string {
    return `/api/notes${id}?${new URLSearchParams({ site: this.view.site.id, ...more })}`;
  }

  protected override render() {
    const { notes, mayWrite } = this;
    return html`<p class="lead">${sharingWords.notesText}</p>
      ${mayWrite === false ? html`<p class="lead">${sharingWords.mayNotNote}</p>` : this.#form()}
      <section class="list" id="notes" tabindex="-1" aria-label=${sharingWords.notesTitle}>
        ${notes === undefined ? html`<p class="lead">${formWords.loading}…</p>` : nothing}
        ${notes?.length === 0 ? html`<p class="lead">${sharingWords.noNotes}</p>` : nothing}
        <ul>
          ${notes?.map((note) => html`<li>${this.#note(note)}</li>`)}
        </ul>
      </section>`;
  }

  #form() {
    const { range, today } = this.view;
    return html`<form @submit=${this.#add} novalidate>
      <div>
        <label for="day">${sharingWords.day}</label>
        <input id="day" name="day" type="date" .defaultValue=${range.to < today ? range.to : today} max="9999-12-31" />
        ${this.errorOf('day') ? html`<p class="error" role="alert">${this.errorOf('day')}</p>` : nothing}
      </div>
      ${textField({ id: 'text', label: sharingWords.note, error: this.errorOf('text') })}
      ${this.failure()}
      <p class="actions"><button class="button" aria-disabled=${this.busy}>${sharingWords.addNote}</button></p>
    </form>`;
  }

  #note({ id, day, text }: Note) {
    return html`<div>
        <small>${formatDay(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}</small>
        <bdi>${text}</bdi>
      </div>
      ${
        !this.mayWrite
          ? nothing
          : this.asked === id
            ? html`<button type="button" class="button bad" @click=${() => this.#remove(id)}>${formWords.really}</button>`
            : html`<button
                type="button"
                class="button quiet"
                aria-label=${`${formWords.remove}: ${text}`}
                @click=${() => (this.asked = id)}
              >
                ${formWords.remove}
              </button>`
      }`;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const body = { day: given.get('day'), text: given.get('text') };
    if (!(await this.send(this.#path(), { method: 'POST', body }))) return;
    form.reset();
    await this.#load();
  }

  async #remove(id: string): Promise<void> {
    this.asked = '';
    await this.send(this.#path(`/${id}`), { method: 'DELETE' });
    await this.#load();
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('#notes')?.focus();
  }

  static override styles = [sharedStyles, formStyles, sharingStyles];
}
