import { css, html, nothing, type PropertyDeclarations } from 'lit';
import { ConsoleForm } from '../forms/console-form.ts';
import { cardStyles } from '../styles/card-styles.ts';
import { formStyles } from '../styles/form-styles.ts';
import { sharedStyles } from '../styles/shared-styles.ts';
import { aboutWords } from './about-words.ts';
import { formatTime } from './format-time.ts';
import { strings } from './strings/strings.ts';
import { whoWords } from './who-words.ts';

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly about: string;
}

const PAGE = 50;

/** What was changed by whom, the newest first. */
export class AccountAudit extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    entries: { state: true },
    hasMore: { state: true },
    names: { state: true },
  };

  declare private entries: readonly Entry[];
  declare private hasMore: boolean;
  /** Of people and keys, by what the list calls them. */
  declare private names: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.entries = [];
    this.hasMore = false;
    this.names = {};
  }

  protected override async firstUpdated(): Promise<void> {
    const people = await this.send<{ people: readonly { id: string; name: string }[] }>('/api/people');
    const keys = await this.send<{ keys: readonly { id: string; name: string }[] }>('/api/keys');
    this.names = Object.fromEntries([
      ...(people?.people.map(({ id, name }) => [`person:${id}`, name]) ?? []),
      ...(keys?.keys.map(({ id, name }) => [`key:${id}`, `"${name}"`]) ?? []),
    ]);
    await this.#more();
  }

  async #more(): Promise<void> {
    const before = this.entries.at(-1)?.id ?? '';
    const answer = await this.send<{ entries: readonly Entry[] }>(`/api/audit?limit=${PAGE}&before=${before}`);
    if (!answer) return;
    this.entries = [...this.entries, ...answer.entries];
    this.hasMore = answer.entries.length === PAGE;
  }

  protected override render() {
    const { audit: words } = strings;
    return html`<section class="card">
      <header>
        <p class="lead">${words.text}</p>
        <a href="/api/audit?format=csv&limit=500" download>${words.file}</a>
      </header>
      ${this.failure()}
      ${
        this.entries.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${strings.sections.audit}>
            <table class="stacks" role="table">
              <tr role="row">
                ${[words.when, words.who, words.what, words.about].map((word) => html`<th scope="col" role="columnheader">${word}</th>`)}
              </tr>
              ${this.entries.map(
                ({ at, who, what, about }) =>
                  html`<tr role="row">
                    <td role="cell" class="time">${formatTime(at)}</td>
                    <td role="cell">${whoWords(strings, this.names, who)}</td>
                    <td role="cell">${words.kinds[what] ?? what}</td>
                    <td role="cell">${aboutWords(strings, what, about)}</td>
                  </tr>`,
              )}
            </table>
          </div>`
      }
      ${
        this.hasMore
          ? html`<p class="actions"><button type="button" class="button quiet" @click=${this.#more}>${words.more}</button></p>`
          : nothing
      }
    </section>`;
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      /* What happened stays one line: the last column is the one that can be long. */
      td:last-child {
        overflow-wrap: anywhere;
      }
      @media (min-width: 561px) {
        th:last-child {
          width: 40%;
        }
      }
      @media (min-width: 1000px) {
        td:nth-child(2) {
          min-width: 212px;
        }
        td:nth-child(3) {
          white-space: nowrap;
        }
      }
    `,
  ];
}
