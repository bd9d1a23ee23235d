import { html, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { POSTBACK_EVENTS, POSTBACK_KINDS } from './postback-kinds.ts';

/**
 * Has one more platform told what happens.
 * @fires made
 */
export class SetupPostback extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    kind: { state: true },
  };

  declare site: SiteSettings;
  declare private kind: string;

  constructor() {
    super();
    this.kind = 'meta-messaging';
  }

  protected override render() {
    const { postbacks: words } = strings;
    const kind = POSTBACK_KINDS[this.kind];
    const labels: Readonly<Record<string, string>> = words.fields;
    return html`<section class="card">
      <header><h2>${words.add}</h2></header>
      <form @submit=${this.#make} novalidate>
        <div class="columns">
          ${selectField({
            id: 'kind',
            label: words.platform,
            value: this.kind,
            options: Object.keys(POSTBACK_KINDS).map((name) => [name, words.kinds[name] ?? name]),
            onChange: (value) => {
              this.kind = value;
            },
          })}
          ${textField({ id: 'id', label: words.id, hint: words.idHint })}
          ${kind?.fields.map((field) => {
            const id = field.replace('?', '');
            const label = labels[id] ?? id;
            return textField({ id, label: field.endsWith('?') ? `${label} (${words.optional})` : label });
          })}
        </div>
        <h3>${words.tells}</h3>
        <p class="hint">${words.tellsHint}</p>
        <div class="columns">
          ${POSTBACK_EVENTS.map((event) =>
            textField({ id: `when-${event}`, label: words.events[event], value: kind?.events[event] ?? '' }),
          )}
        </div>
        <label class="check"><input type="checkbox" name="needsConsent" checked /> ${words.needsConsent}</label>
        ${this.failure()}
        <p class="actions"><button class="button" aria-disabled=${this.busy}>${words.make}</button></p>
      </form>
    </section>`;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const fields = (POSTBACK_KINDS[this.kind]?.fields ?? []).map((field) => field.replace('?', ''));
    const body = {
      id: text('id'),
      kind: this.kind,
      needsConsent: given.has('needsConsent'),
      when: Object.fromEntries(
        POSTBACK_EVENTS.map((name) => [name, text(`when-${name}`)]).filter(([, theirs]) => theirs !== ''),
      ),
      settings: Object.fromEntries(fields.map((name) => [name, text(name)]).filter(([, value]) => value !== '')),
    };
    const made = await this.send(`/api/postbacks?site=${this.site.id}`, { method: 'POST', body });
    if (!made) return;
    form.reset();
    this.dispatchEvent(new Event('made'));
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}
