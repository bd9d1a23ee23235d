import { html, nothing, type PropertyDeclarations } from 'lit';
import { ask } from '../../forms/ask.ts';
import { ConsoleForm } from '../../forms/console-form.ts';
import { selectField } from '../../forms/select-field.ts';
import { formWords } from '../../forms/strings/form-words.ts';
import { textField } from '../../forms/text-field.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { SiteSettings } from '../site-settings.ts';
import { strings } from '../strings/strings.ts';
import { type Connection, PLATFORM_NAMES } from './connection.ts';

const EVERY_MS = 5_000;
/** Whose secret the owner thinks up, so that we can. */
const OURS: readonly string[] = ['telegram', 'generic'];

/** The accounts of this site: what to enter where, and whether their calls arrive. */
export class SetupConnections extends ConsoleForm {
  static override properties: PropertyDeclarations = {
    ...ConsoleForm.properties,
    site: { attribute: false },
    connections: { state: true },
    platform: { state: true },
    secretOnce: { state: true },
    told: { state: true },
    asked: { state: true },
    acted: { state: true },
  };

  declare site: SiteSettings;
  declare private connections: readonly Connection[] | undefined;
  declare private platform: string;
  /** A secret that was made for a new connection: its id and the secret. */
  declare private secretOnce: readonly [id: string, secret: string] | undefined;
  /** What a test said, by connection. */
  declare private told: Readonly<Record<string, string>>;
  /** The connection that somebody is about to remove. */
  declare private asked: string;
  /** The connection that something was last asked of; empty: a new one. What is wrong is said there. */
  declare private acted: string;
  protected override readonly fields = ['id', 'secret', 'destinations'];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.platform = 'meta';
    this.told = {};
    this.asked = '';
    this.acted = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.#load();
    }, EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async #load(): Promise<void> {
    const { answer, failed } = await ask<{ connections: readonly Connection[] }>('/api/connections');
    if (answer) this.connections = answer.connections;
    else if (!this.connections) this.failed = failed;
  }

  protected override render() {
    const { connections: words } = strings;
    const mine = this.connections?.filter(({ site }) => site === this.site.id);
    return html`<div class="stack">
      <p class="lead">${words.text}</p>
      ${location.protocol === 'https:' ? nothing : html`<p class="notice">${words.notHttps}</p>`}
      ${mine?.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      ${mine?.map((connection) => this.#card(connection)) ?? html`<p class="lead" role="status">${formWords.loading}…</p>`}
      ${this.#adding()}
    </div>`;
  }

  #card(connection: Connection) {
    const { connections: words } = strings;
    const { id, platform, verifyToken, refusals, refusedFor, refusedAt, seenAt } = connection;
    const isRefusing = refusedAt !== null && refusedAt > (seenAt ?? 0);
    const [state, said] = isRefusing
      ? (['bad', words.refusing] as const)
      : seenAt === null
        ? (['waiting', words.waiting] as const)
        : (['good', words.receiving] as const);
    const isActed = this.acted === id;
    const once = this.secretOnce?.[0] === id ? this.secretOnce[1] : undefined;
    return html`<section class="card" aria-label=${id}>
      <header>
        <h2>${PLATFORM_NAMES[platform] ?? platform} · ${id}</h2>
        <span class="state ${state}" role="status">${said}</span>
      </header>
      ${
        once
          ? html`<p class="error">${words.once}</p>
            <copy-text .text=${once} .label=${words.secret}></copy-text>`
          : nothing
      }
      <h3>${words.address}</h3>
      <copy-text .text=${location.origin + connection.path} .label=${words.address}></copy-text>
      ${
        verifyToken
          ? html`<h3>${words.token}</h3>
            <copy-text .text=${verifyToken} .label=${words.token}></copy-text>`
          : nothing
      }
      <details ?open=${seenAt === null}>
        <summary>${words.steps}</summary>
        <ol class="steps">
          ${words.guides[platform]?.map((line) => html`<li>${line}</li>`)}
        </ol>
      </details>
      <dl>
        <dt>${words.lastSeen}</dt>
        <dd>${seenAt === null ? words.none : this.#time(seenAt)}</dd>
        ${
          connection.handshakeAt === null
            ? nothing
            : html`<dt>${words.handshake}</dt>
              <dd>${this.#time(connection.handshakeAt)}</dd>`
        }
        ${
          refusedFor === null || refusedAt === null
            ? nothing
            : html`<dt>${words.refused(new Intl.NumberFormat(readerLanguages()).format(refusals))}</dt>
              <dd>${this.#time(refusedAt)}. ${words.reasons[refusedFor]}</dd>`
        }
        <dt>${words.secret}</dt>
        <dd>${connection.secret}</dd>
      </dl>
      <p role="status" ?hidden=${!this.told[id]}>${this.told[id] ?? ''}</p>
      <details>
        <summary>${words.newSecret}</summary>
        <form @submit=${(event: SubmitEvent) => this.#change(event, id)} novalidate>
          ${textField({
            id: `secret-${id}`,
            // One that we would make is made once: here it is typed.
            label: OURS.includes(platform) ? words.newSecret : (words.secrets[platform] ?? words.secret),
            type: 'password',
            error: isActed ? this.errorOf('secret') : undefined,
          })}
          <p class="actions"><button class="button">${words.change}</button></p>
        </form>
      </details>
      ${isActed ? this.failure() : nothing}
      <p class="actions">
        <button type="button" class="button quiet" @click=${() => this.#test(connection)}>${words.test}</button>
        ${
          this.asked === id
            ? html`<button type="button" class="button bad" @click=${() => this.#remove(id)}>${formWords.really}</button>
              <button type="button" class="button quiet" @click=${() => (this.asked = '')}>${formWords.keep}</button>`
            : html`<button type="button" class="button quiet" @click=${() => (this.asked = id)}>${formWords.remove}</button>`
        }
      </p>
    </section>`;
  }

  #adding() {
    const { connections: words } = strings;
    const isOurs = OURS.includes(this.platform);
    const errorOf = (field: string) => (this.acted === '' ? this.errorOf(field) : undefined);
    return html`<section class="card">
      <header><h2>${words.add}</h2></header>
      <form @submit=${this.#add} novalidate>
        <div class="columns">
          ${selectField({ id: 'platform', label: words.platform, value: this.platform, options: Object.entries(PLATFORM_NAMES), onChange: (value) => (this.platform = value) })}
          ${textField({ id: 'id', label: words.id, hint: words.idHint, error: errorOf('id') })}
        </div>
        <div class="columns">
          ${textField({ id: 'secret', label: words.secrets[this.platform] ?? words.secret, type: isOurs ? 'text' : 'password', error: errorOf('secret') })}
          ${textField({ id: 'destinations', label: words.destinations, hint: words.destinationsHint, error: errorOf('destinations') })}
        </div>
        ${this.acted === '' ? this.failure() : nothing}
        <p class="actions"><button class="button" aria-disabled=${this.busy}>${words.add}</button></p>
      </form>
    </section>`;
  }

  #time(at: number): string {
    const { timeZone } = this.site;
    return new Intl.DateTimeFormat(readerLanguages(), { dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(
      at,
    );
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.acted = '';
    const given = new FormData(form);
    const secret = String(given.get('secret')).trim();
    const destinations = String(given.get('destinations'))
      .split(',')
      .map((name) => name.trim());
    const made = await this.send<Connection & { readonly madeSecret: string | null }>('/api/connections', {
      method: 'POST',
      body: {
        id: String(given.get('id')).trim(),
        site: this.site.id,
        platform: this.platform,
        ...(secret && { secret }),
        destinations: destinations.filter(Boolean),
      },
    });
    if (!made) return;
    form.reset();
    if (made.madeSecret !== null) this.secretOnce = [made.id, made.madeSecret];
    await this.#load();
  }

  async #change(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.acted = id;
    const secret = String(new FormData(form).get(`secret-${id}`)).trim();
    const changed = await this.send(`/api/connections/${id}`, { method: 'PUT', body: { secret } });
    if (!changed) return;
    form.reset();
    this.told = { ...this.told, [id]: formWords.saved };
    await this.#load();
  }

  async #test({ id, platform, path, verifyToken }: Connection): Promise<void> {
    const { connections: words } = strings;
    this.acted = id;
    const tested = await this.send<{ isGood: boolean | null }>(`/api/connections/${id}/test`, { method: 'POST' });
    if (!tested) return;
    const said = [tested.isGood === null ? words.testUnknown : tested.isGood ? words.testGood : words.testBad];
    if (platform === 'meta')
      said.push((await shakesHands(path, verifyToken)) ? words.handshakeGood : words.handshakeBad);
    this.told = { ...this.told, [id]: said.join(' ') };
  }

  async #remove(id: string): Promise<void> {
    this.asked = '';
    this.acted = id;
    if (await this.send(`/api/connections/${id}`, { method: 'DELETE' })) await this.#load();
  }

  static override styles = [sharedStyles, formStyles, cardStyles];
}

/** Asks as Meta does when the address is entered in its dashboard. */
async function shakesHands(path: string, token: string): Promise<boolean> {
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.verify_token': token,
    'hub.challenge': '1158201444',
  });
  const response = await fetch(`${path}?${query}`).catch(() => undefined);
  return response?.ok === true && (await response.text()) === '1158201444';
}
