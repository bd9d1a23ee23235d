import { formatReference } from '../../core/reference/format-reference.ts';
import { words as english } from '../../locales/en.ts';
import type { Words } from '../../locales/words.ts';
import type { Aim } from '../../page/aim.ts';
import type { ChatLink } from '../../page/chat-link.ts';
import type { Kit } from '../../page/kits/kit.ts';
import { kitOf } from '../../page/kits/kit-of.ts';
import type { LauncherOptions } from '../../page/launcher-options.ts';
import { pageWords } from '../../page/page-words.ts';
import { plainJson } from '../../page/plain-json.ts';
import { warn } from '../../page/warn.ts';
import type { Opening, openingAt } from '../opening-at.ts';
import type { Extras, extras } from './extras.ts';
import { messageOf } from './message-of.ts';
import { once } from './once.ts';
import type { PanelHost, PanelSurroundings } from './panel-host.ts';
import type { PanelModel } from './panel-model.ts';

/** What the panel around it does. */
export interface TalkDeeds {
  typing(): void;
  close(): void;
  link(): ChatLink | undefined;
  send(): HTMLAnchorElement;
}

/** What the visitor chose and wrote, and what comes of it: all that the panel shows, and where its link leads. */
export class PanelTalk {
  readonly #host: PanelHost;
  readonly #surroundings: () => PanelSurroundings;
  readonly #deeds: TalkDeeds;
  readonly #extras = once((...given: unknown[]): Extras => {
    const [agents, channels, questions, fields, strings] = given;
    const read = this.#reader?.read;
    return {
      agents: read?.agents(agents) ?? [],
      channels: read?.channels(channels) ?? [],
      questions: read?.questions(questions) ?? [],
      fields: read?.fields(fields) ?? [],
      strings: read?.strings(strings, english) ?? {},
    };
  });
  #reader: typeof extras | undefined;
  readonly #answers = new Map<string, string>();
  readonly #broken = new Set<string>();
  /** Instead of the owner's message; nothing while that still stands. */
  #written: string | undefined;
  #agent = -1;
  #choice = 0;
  #kit: Kit | undefined;
  #aim: Aim | undefined;
  #qr: PanelModel['qr'];
  #notice = '';
  #told = '';
  #reckon: typeof openingAt | undefined;

  constructor(host: PanelHost, surroundings: () => PanelSurroundings, deeds: TalkDeeds) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#deeds = deeds;
  }

  /** What only some panels have is here, if it is wanted and can be had. */
  async ready(): Promise<void> {
    const { agents, channels, questions, fields, strings } = this.#host;
    if (this.#reader || !(agents || channels || questions || fields || strings)) return;
    try {
      this.#reader = (await import('./extras.ts')).extras;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(this.#reader.css);
      (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
      this.#host.requestUpdate();
    } catch (error) {
      warn(`agents, channels, questions, fields and strings cannot be loaded: ${error}`);
    }
  }

  /** Takes down where the link leads. True where that shows. */
  aimed(kit: Kit | undefined, aim: Aim): boolean {
    const changed = kit !== this.#kit || aim.reference !== this.#aim?.reference;
    this.#kit = kit;
    this.#aim = aim;
    return changed;
  }

  /** Where the link is to lead, if that is news. */
  changedOptions(): LauncherOptions | undefined {
    const { options } = this.#surroundings();
    const { agents, channels } = this.#given;
    const agent = agents[this.#agentIndex()];
    const choice = channels[this.#choice];
    const next = {
      ...options,
      channel: (agent?.channel || choice?.channel || options.channel) as LauncherOptions['channel'],
      to: agent?.to || choice?.to || options.to,
      message: this.#message(options).whole,
    };
    const told = plainJson(next);
    if (told === this.#told) return undefined;
    this.#told = told;
    this.#qr = undefined;
    return next;
  }

  model(drawn: boolean): PanelModel {
    const host = this.#host;
    const { options, opening, words: local, lang } = this.#surroundings();
    const given = this.#given;
    const words: Words = { ...english, ...local, ...given.strings };
    if (host.status) Object.assign(words, { online: host.status });
    const tag = lang === 'en' ? 'en-GB' : lang;
    const say = (opening: Opening) => opening.text(words, tag);
    const agents = given.agents.map((agent) => {
      const opening = this.#openingOf(agent.hours);
      return { ...agent, status: opening ? say(opening) : '' };
    });
    const [alone] = agents.length === 1 ? agents : [];
    const choices = given.channels.map((choice) => {
      return { ...choice, kit: kitOf(choice.channel, () => host.requestUpdate(), warn) };
    });
    const { text, whole } = this.#message(options);
    const kit = this.#kit;
    const code = this.#aim?.reference;
    const reference =
      code && kit?.channel.referenceTravels === 'text'
        ? `${options.referenceLabel} ${formatReference(code)}`.trim()
        : '';
    const destination = this.#aim?.destination ?? '';
    const redraw = (act: () => void) => {
      act();
      this.#notice = '';
      host.requestUpdate();
    };
    return {
      words,
      // The words that are shown, not those that were asked for.
      lang: local ? lang : 'en',
      drawn,
      title: host.heading || alone?.name || words.title,
      status: alone?.status || (opening ? say(opening) : host.status) || alone?.role || '',
      online: opening?.open ?? !!host.status,
      greeting: host.greeting || (host.querySelector('[slot=greeting]') ? ' ' : ''),
      kit,
      agents,
      agent: this.#agentIndex(),
      choices,
      choice: this.#choice,
      questions: given.questions,
      fields: given.fields,
      extras: this.#reader,
      answers: this.#answers,
      text,
      whole: whole === text ? '' : whole,
      reference,
      textLimit: Math.max(0, (kit?.channel.textLimit ?? 500) - (reference ? reference.length + 1 : 0)),
      broken: this.#broken,
      qr: this.#qr,
      offersQr: host.withQr && matchMedia('(hover:hover) and (min-width:480px)').matches,
      number: /^\d{7,15}$/.test(destination) ? `+${destination}` : '',
      notice: this.#notice,
      close: this.#deeds.close,
      pickAgent: (index) =>
        redraw(() => {
          this.#agent = index;
        }),
      pickChoice: (index) =>
        redraw(() => {
          this.#choice = index;
        }),
      write: (text) => {
        this.#deeds.typing();
        redraw(() => {
          this.#written = text;
        });
      },
      ask: (text) =>
        redraw(() => {
          this.#written = text;
        }),
      answer: (name, value) => {
        this.#deeds.typing();
        redraw(() => this.#answers.set(name, value.trim()));
      },
      breakPicture: (address) => redraw(() => this.#broken.add(address)),
      copy: (text) => this.#copy(text || this.#deeds.send().href, words.copied),
      toggleQr: () => this.#toggleQr(),
    };
  }

  get #given(): Extras {
    const { agents, channels, questions, fields, strings } = this.#host;
    return this.#extras(agents, channels, questions, fields, strings, this.#reader);
  }

  #message({ message }: LauncherOptions) {
    const { agents, fields } = this.#given;
    const template = agents[this.#agentIndex()]?.message || message;
    return messageOf(template, this.#written, fields, this.#answers, pageWords());
  }

  /** The chosen one; before that, the first who is there. */
  #agentIndex(): number {
    const { agents } = this.#given;
    if (this.#agent >= 0 && this.#agent < agents.length) return this.#agent;
    const there = agents.findIndex(({ hours }) => this.#openingOf(hours)?.open !== false);
    return there < 0 && agents.length ? 0 : there;
  }

  #openingOf(hours: string): Opening | undefined {
    if (!hours) return undefined;
    if (!this.#reckon) {
      import('../opening-at.ts').then(({ openingAt }) => {
        if (!this.#reckon) this.#host.requestUpdate();
        this.#reckon = openingAt;
      }, warn);
    }
    const { holidays, timeZone } = this.#host;
    return this.#reckon?.(hours, holidays, timeZone, Date.now());
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

  /** A code that is shown may be scanned: it counts as a press, and no other link carries its reference. */
  async #toggleQr(): Promise<void> {
    if (this.#qr) this.#qr = undefined;
    else {
      const { href } = this.#deeds.send();
      try {
        const { qrCode } = await import('./qr-code.ts');
        this.#qr = qrCode(href);
        this.#deeds.link()?.press();
      } catch (error) {
        warn(`the QR code cannot be drawn: ${error}`);
      }
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('[part=qr]')?.scrollIntoView({ block: 'center' });
  }
}
