import { carriageTo } from '../../core/channels/carriage-to.ts';
import { fillTemplate } from '../../core/fill-template.ts';
import { formatReference } from '../../core/reference/format-reference.ts';
import type { Words } from '../../locales/words.ts';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import type { Aim } from '../../page/aim.ts';
import type { Kit } from '../../page/kits/kit.ts';
import type { LauncherOptions } from '../../page/launcher-options.ts';
import { liveWords } from '../../page/live-words.ts';
import { plainJson } from '../../page/plain-json.ts';
import { warn } from '../../page/warn.ts';
import type { Opening } from '../opening-at.ts';
import type { Extras } from './extras.ts';
import type { PanelHost, PanelSurroundings } from './panel-host.ts';
import type { PanelModel } from './panel-model.ts';
import type { ScanCode } from './scan-code.ts';
import type { TalkDeeds } from './talk-deeds.ts';

/** What the visitor chose and wrote, and what comes of it: all that the panel shows, and where its link leads. */
export class PanelTalk {
  readonly #host: PanelHost;
  readonly #surroundings: () => PanelSurroundings;
  readonly #deeds: TalkDeeds;
  /** What a message may name of the page. */
  readonly #page: ReturnType<typeof liveWords>;
  #extras: Extras | undefined;
  /** Instead of the owner's message; nothing while that still stands. */
  #written: string | undefined;
  #kit: Kit | undefined;
  #aim: Aim | undefined;
  #code: ScanCode | undefined;
  #notice = '';
  #told = '';
  #offered = true;

  constructor(host: PanelHost, surroundings: () => PanelSurroundings, deeds: TalkDeeds) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#deeds = deeds;
    this.#page = liveWords(host, () => host.requestUpdate());
  }

  /** What only some panels have is here, if it is wanted and can be had. */
  async ready(): Promise<void> {
    await Promise.all([this.#offer(), this.#fetchExtras()]).catch(warn);
  }

  async #fetchExtras(): Promise<void> {
    const { agents, channels, questions, fields, strings } = this.#host;
    if (this.#extras || !(agents || channels || questions || fields || strings)) return;
    try {
      const { Extras } = await import('./extras.ts');
      if (this.#extras) return;
      this.#extras = new Extras(this.#host, this.#words, (typed) => this.#changed(typed));
      adoptSheet(this.#host.renderRoot as ShadowRoot, this.#extras.css);
      this.#host.requestUpdate();
    } catch (error) {
      warn(`agents, channels, questions, fields and strings cannot be loaded: ${error}`);
    }
  }

  /** The panel was opened. */
  opened(): void {
    this.#offered = false;
    this.#offer().catch(warn);
  }

  /** Takes down where the link leads. True where that shows. */
  aimed(kit: Kit | undefined, aim: Aim): boolean {
    const changed = kit !== this.#kit || aim.reference !== this.#aim?.reference;
    this.#kit = kit;
    this.#aim = aim;
    this.#code?.follow();
    this.#offer().catch(warn);
    return changed;
  }

  /** Where the link is to lead, if that is news. */
  changedOptions(): LauncherOptions | undefined {
    const { options } = this.#surroundings();
    const chosen = this.#extras?.chosen;
    const next = {
      ...options,
      channel: chosen?.channel || options.channel,
      to: chosen?.to || options.to,
      // As a value, in which nothing is filled in: braces that somebody typed are sent as they were typed.
      message: '{panel:message}',
      values: { 'panel:message': this.#message(options).whole },
    };
    const told = plainJson(next);
    if (told === this.#told) return undefined;
    this.#told = told;
    return next;
  }

  model(drawn: boolean): PanelModel {
    const host = this.#host;
    const { options, opening, lang, spoken } = this.#surroundings();
    const words = this.#words;
    const tag = lang === 'en' ? 'en-GB' : lang;
    const say = (opening: Opening) => opening.text(words, tag);
    const alone = this.#extras?.alone(say);
    const { text, whole } = this.#message(options);
    const kit = this.#kit;
    const app = kit?.channel.label ?? '';
    const given = this.#aim?.reference;
    const destination = this.#aim?.destination ?? '';
    const carriage = kit && carriageTo(kit.channel, destination);
    const takesNone = carriage?.takesText === false;
    const reference =
      given && carriage?.referenceTravels === 'text'
        ? `${options.referenceLabel} ${formatReference(given)}`.trim()
        : '';
    const write = (text: string, typed: boolean) => {
      this.#written = text;
      this.#changed(typed);
    };
    return {
      words,
      lang: spoken,
      drawn,
      title: host.heading || alone?.name || words.title,
      status: alone?.status || (opening ? say(opening) : host.status) || alone?.role || '',
      online: opening?.open ?? !!host.status,
      greeting: host.greeting || (host.querySelector('[slot=greeting]') ? ' ' : ''),
      avatar: alone?.avatar,
      extras: this.#extras?.view(words, say, text, (question) => write(question, false)),
      kit,
      text,
      whole,
      preview: whole === text ? undefined : this.#extras?.preview(words, whole),
      reference,
      textLimit: Math.max(0, (carriage?.textLimit || 500) - (reference ? reference.length + 1 : 0)),
      code: this.#code?.view,
      codeButton: this.#mayScan && this.#code?.button(words, app),
      takesNone,
      pastes: this.#scans || takesNone,
      number: /^\d{7,15}$/.test(destination) ? `+${destination}` : '',
      notice: this.#notice,
      close: this.#deeds.close,
      write: (text) => write(text, true),
      copy: (text) => this.#copy(text || this.#deeds.send().href, words.copied),
    };
  }

  get #words(): Words {
    const { words } = this.#surroundings();
    const { status } = this.#host;
    return { ...words, ...this.#extras?.strings, ...(status && { online: status }) } as Words;
  }

  /** Where the chat opens on a phone only, the code for it stands in the open panel without being asked for. */
  async #offer(): Promise<void> {
    if (!this.#mayScan) return;
    const { ScanCode } = await import('./scan-code.ts');
    if (!this.#code) {
      this.#code = new ScanCode(this.#host, this.#deeds);
      this.#host.requestUpdate();
    }
    if (this.#offered || !this.#host.open || !this.#scans) return;
    this.#offered = true;
    if (!this.#code.view) this.#code.toggle(this.#words, this.#kit?.channel.label ?? '');
  }

  get #mayScan(): boolean {
    return this.#scans || (this.#host.withQr && matchMedia('(hover:hover) and (min-width:480px)').matches);
  }

  get #scans(): boolean {
    return !!this.#deeds.link()?.asked?.scan;
  }

  #changed(typed: boolean): void {
    if (typed) this.#deeds.typing();
    this.#notice = '';
    this.#host.requestUpdate();
  }

  #message(options: LauncherOptions) {
    const template = this.#extras?.chosen.message || options.message;
    const values = this.#page.read({ message: template, to: '' });
    if (this.#extras) return this.#extras.message(template, this.#written, values);
    // The reference is put where it belongs when the link is made.
    const text = this.#written ?? fillTemplate(template, { ...values, ref: '' }).trim();
    return { text, whole: text };
  }

  /** Where the clipboard is denied, what was to be copied stands there to be copied by hand. */
  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#notice = done;
    } catch {
      this.#notice = text;
    }
    this.#host.requestUpdate();
  }
}
