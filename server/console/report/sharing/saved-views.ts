import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import type { Me } from '../../forms/me.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { countDays } from '../days/count-days.ts';
import { followLink } from '../elements/follow-link.ts';
import type { ReportView } from '../view/report-view.ts';
import { daysToKeep } from './days-to-keep.ts';
import { searchToKeep } from './search-to-keep.ts';
import { sharingStyles } from './sharing-styles.ts';
import { sharingWords } from './strings/sharing-words.ts';

interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isShared: boolean;
}

/** Reports under names: saved, opened, deleted. */
export class SavedViews extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    view: { attribute: false },
    views: { state: true },
    mayWrite: { state: true },
    asked: { state: true },
    saved: { state: true },
  };

  declare view: ReportView;
  declare private views: readonly SavedView[] | undefined;
  /** Whether views for everybody are this reader's to make and to delete. */
  declare private mayWrite: boolean;
  /** Id of the view that is about to be deleted. */
  declare private asked: string;
  declare private saved: string;
  protected override readonly fields = ['name'];

  constructor() {
    super();
    this.mayWrite = false;
    this.asked = '';
    this.saved = '';
  }

  protected override firstUpdated(): void {
    void this.#load();
    void ask<Me>('/api/me').then(({ answer }) => {
      this.mayWrite = answer !== undefined && answer.scope !== 'read';
    });
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ views: readonly SavedView[] }>(this.#path());
    if (answer) this.views = answer.views;
    else this.failed = failed;
  }

  #path(id = ''): string {
    return `/api/views${id}?${new URLSearchParams({ site: this.view.site.id })}`;
  }

  protected override render() {
    const { views } = this;
    const days = daysToKeep(this.view);
    return html`<p class="lead">${sharingWords.viewsText}</p>
      <form @submit=${this.#save} novalidate>
        <div class="columns">
          ${textField({ id: 'name', label: sharingWords.viewName, error: this.errorOf('name') })}
          ${selectField({ id: 'days', label: sharingWords.days, value: days[0]?.[0] ?? 'fixed', options: days })}
        </div>
        ${
          this.mayWrite
            ? html`<label class="check"><input type="checkbox" name="forAll" /> ${sharingWords.forAll}</label>`
            : nothing
        }
        ${this.failure()}
        <p class="actions">
          <button class="button" aria-disabled=${this.busy}>${sharingWords.saveView}</button>
          <span class="state" role="status">${this.saved ? sharingWords.savedView(this.saved) : nothing}</span>
        </p>
      </form>
      <section class="list" id="views" tabindex="-1" aria-label=${sharingWords.views}>
        ${views === undefined ? html`<p class="lead">${formWords.loading}…</p>` : nothing}
        ${views?.length === 0 ? html`<p class="lead">${sharingWords.noViews}</p>` : nothing}
        <ul>
          ${views?.map((view) => html`<li>${this.#saved(view)}</li>`)}
        </ul>
      </section>`;
  }

  #saved({ id, name, query, isShared }: SavedView) {
    return html`<div>
        <a href="?${query}" @click=${followLink}><bdi>${name}</bdi></a>
        ${isShared ? html`<small>${sharingWords.isForAll}</small>` : nothing}
      </div>
      ${
        isShared && !this.mayWrite
          ? nothing
          : this.asked === id
            ? html`<button type="button" class="button bad" @click=${() => this.#remove(id)}>${formWords.really}</button>`
            : html`<button type="button" class="button quiet" aria-label=${`${formWords.remove}: ${name}`} @click=${() => (this.asked = id)}>
                ${formWords.remove}
              </button>`
      }`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const { site, range } = this.view;
    const days = given.get('days') === 'moving' ? countDays(range) : range;
    const query = searchToKeep(location.search, site.id, days);
    const name = String(given.get('name'));
    const body = { name, query, isShared: given.has('forAll') };
    if (!(await this.send(this.#path(), { method: 'POST', body }))) return;
    this.saved = name.trim();
    form.reset();
    await this.#load();
  }

  async #remove(id: string): Promise<void> {
    this.asked = '';
    this.saved = '';
    await this.send(this.#path(`/${id}`), { method: 'DELETE' });
    await this.#load();
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('#views')?.focus();
  }

  static override styles = [sharedStyles, formStyles, sharingStyles];
}
