import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { strings } from '../../strings/strings.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { countDays } from '../days/count-days.ts';
import { formatRange } from '../days/format-range.ts';
import { filterWords } from '../filters/filter-words.ts';
import { readFilters } from '../filters/read-filters.ts';
import { writeFilter } from '../filters/write-filter.ts';
import type { ReportView } from '../view/report-view.ts';
import { daysToKeep } from './days-to-keep.ts';
import { lookOf } from './look-of.ts';
import type { Share } from './share.ts';
import { sharingStyles } from './sharing-styles.ts';
import { sharingWords } from './strings/sharing-words.ts';

const DAY_MS = 86_400_000;
const LIVES = { never: undefined, days7: 7, days30: 30, days90: 90 } as const;

/** Makes links to what is on the screen, and ends them. */
export class ShareLinks extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    view: { attribute: false },
    shares: { state: true },
    link: { state: true },
    asked: { state: true },
    readAt: { state: true },
  };

  declare view: ReportView;
  declare private shares: readonly Share[] | undefined;
  /** The link that was just made. */
  declare private link: string;
  /** Id of the link that is about to be ended. */
  declare private asked: string;
  /** When the list was read: what has run out by then is over. */
  declare private readAt: number;
  protected override readonly fields = ['name', 'password', 'expiresAt'];

  constructor() {
    super();
    this.link = '';
    this.asked = '';
    this.readAt = 0;
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ shares: readonly Share[] }>(this.#path());
    this.readAt = Date.now();
    // The newest first, and what has ended below what still opens.
    if (answer) this.shares = answer.shares.toReversed().sort((a, b) => this.#isEnded(a) - this.#isEnded(b));
    else this.failed = failed;
  }

  #isEnded({ revokedAt, expiresAt }: Share): 0 | 1 {
    return revokedAt !== null || (expiresAt !== null && expiresAt <= this.readAt) ? 1 : 0;
  }

  #path(id = ''): string {
    const { site } = this.view;
    return `/api/shares${id}?${new URLSearchParams({ site: site.id })}`;
  }

  protected override render() {
    if (this.failed?.code === 'forbidden') return html`<p class="lead">${sharingWords.mayNot}</p>`;
    return html`<p class="lead">${sharingWords.shareText}</p>
      ${this.#form()} ${this.link ? this.#made() : nothing} ${this.#list()}`;
  }

  #form() {
    const { filters } = this.view;
    const days = daysToKeep(this.view);
    return html`<form @submit=${this.#make} novalidate>
      <p class="shown" aria-label=${sharingWords.shown}>${filtersInWords(filters.map(writeFilter))}</p>
      <div class="columns">
        ${textField({ id: 'name', label: sharingWords.name, hint: sharingWords.nameHint, error: this.errorOf('name') })}
        ${selectField({ id: 'days', label: sharingWords.days, value: days[0]?.[0] ?? 'fixed', options: days })}
        ${textField({
          id: 'password',
          label: sharingWords.password,
          hint: sharingWords.passwordHint,
          autocomplete: 'new-password',
          error: this.errorOf('password'),
        })}
        ${selectField({ id: 'ends', label: sharingWords.ends, value: 'never', options: Object.entries(sharingWords.lives) })}
      </div>
      ${this.failure()}
      <p class="actions"><button class="button" aria-disabled=${this.busy}>${sharingWords.make}</button></p>
    </form>`;
  }

  #made() {
    return html`<div class="made" role="status">
      <p><b>${sharingWords.once}</b></p>
      <copy-text .text=${this.link} .label=${sharingWords.link}></copy-text>
    </div>`;
  }

  #list() {
    const { shares } = this;
    return html`<section class="list" aria-labelledby="links">
      <h3 id="links" tabindex="-1">${sharingWords.links}</h3>
      ${shares === undefined ? html`<p class="lead">${formWords.loading}…</p>` : nothing}
      ${shares?.length === 0 ? html`<p class="lead">${sharingWords.noLinks}</p>` : nothing}
      <ul>
        ${shares?.map((share) => html`<li>${this.#share(share)}</li>`)}
      </ul>
    </section>`;
  }

  #share({ id, name, period, filters, hasPassword, madeAt, expiresAt, revokedAt }: Share) {
    const { timeZone } = this.view.site;
    const day = new Intl.DateTimeFormat(strings.locale, { timeZone, dateStyle: 'medium' });
    const told = [
      'days' in period ? sharingWords.moving(period.days) : sharingWords.fixed(formatRange(period)),
      filters.length === 0 ? sharingWords.everyLink : filtersInWords(filters),
      sharingWords.madeAt(day.format(madeAt)),
      expiresAt === null ? sharingWords.endsNever : sharingWords.endsAt(day.format(expiresAt)),
      ...(hasPassword ? [sharingWords.withPassword] : []),
    ];
    return html`<div>
        <b><bdi>${name}</bdi></b>
        <small>${told.map((words, i) => html`${i === 0 ? '' : ' · '}${words}`)}</small>
      </div>
      ${
        revokedAt !== null
          ? html`<span class="state">${sharingWords.isEnded}</span>`
          : expiresAt !== null && expiresAt <= this.readAt
            ? html`<span class="state">${sharingWords.isOver}</span>`
            : this.asked === id
              ? html`<button type="button" class="button bad" @click=${() => this.#end(id)}>
                  ${sharingWords.reallyEnd}
                </button>`
              : html`<button type="button" class="button quiet" aria-label=${`${sharingWords.end}: ${name}`} @click=${() => (this.asked = id)}>
                  ${sharingWords.end}
                </button>`
      }`;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const { range, filters, model, lookbackDays, cohort } = this.view;
    const lives = LIVES[String(given.get('ends')) as keyof typeof LIVES];
    const body = {
      name: given.get('name'),
      period: given.get('days') === 'moving' ? { days: countDays(range) } : range,
      filters: filters.map(writeFilter),
      model,
      lookbackDays,
      cohort,
      ...(given.get('password') && { password: given.get('password') }),
      ...(lives && { expiresAt: Date.now() + lives * DAY_MS }),
    };
    const made = await this.send<{ path: string }>(this.#path(), { method: 'POST', body });
    if (!made) return;
    this.link = `${location.origin}${made.path}${lookOf(location.search)}`;
    form.reset();
    await this.#load();
  }

  async #end(id: string): Promise<void> {
    this.asked = '';
    await this.send(this.#path(`/${id}`), { method: 'DELETE' });
    await this.#load();
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('#links')?.focus();
  }

  static override styles = [sharedStyles, formStyles, sharingStyles];
}

/** Each filter in a span of its own, so that none is torn from its words. */
function filtersInWords(texts: readonly string[]) {
  const filters = readFilters(texts) ?? [];
  if (filters.length === 0) return html`<span>${sharingWords.noFilter}</span>`;
  return filters.map((filter, i) => {
    const { name, verb, words } = filterWords(filter);
    return html`${i === 0 ? '' : ' '}<span>${name} ${verb} <bdi>${words}</bdi></span>`;
  });
}
