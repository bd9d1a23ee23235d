import { html } from 'lit';
import type { Words } from '../../locales/words.ts';
import { kitOf } from '../../page/kits/kit-of.ts';
import type { LauncherOptions } from '../../page/launcher-options.ts';
import { warn } from '../../page/warn.ts';
import type { Opening, openingAt } from '../opening-at.ts';
import type { Agent } from './agent.ts';
import { avatarView } from './avatar-view.ts';
import type { Choice } from './choice.ts';
import { EXTRAS_CSS } from './extras-css.ts';
import type { ExtrasModel } from './extras-model.ts';
import { extrasView } from './extras-view.ts';
import { type Message, messageOf } from './message-of.ts';
import { once } from './once.ts';
import type { PanelHost } from './panel-host.ts';
import { readAgents } from './read-agents.ts';
import { readChoices } from './read-choices.ts';
import { readFields } from './read-fields.ts';
import { readQuestions } from './read-questions.ts';
import { readStrings } from './read-strings.ts';

/** People, apps, quick questions, fields and own words, and what the visitor chose of them; fetched for panels that have some. */
export class Extras {
  readonly css = EXTRAS_CSS;
  readonly #host: PanelHost;
  readonly #known: Words;
  readonly #changed: (typed: boolean) => void;
  readonly #read = once((agents, channels, questions, fields, strings) => ({
    agents: readAgents(agents),
    channels: readChoices(channels),
    questions: readQuestions(questions),
    fields: readFields(fields),
    strings: readStrings(strings, this.#known),
  }));
  readonly #answers = new Map<string, string>();
  readonly #broken = new Set<string>();
  #agent = -1;
  #choice = 0;
  #reckon: typeof openingAt | undefined;

  /** @param known every word that there is @param changed told when the visitor chose something, or typed it */
  constructor(host: PanelHost, known: Words, changed: (typed: boolean) => void) {
    this.#host = host;
    this.#known = known;
    this.#changed = changed;
  }

  /** The owner's own words. */
  get strings(): Partial<Words> {
    return this.#given.strings;
  }

  /** Who and where was chosen, with the message for them. What is empty is as on the element. */
  get chosen(): Partial<Pick<LauncherOptions, 'channel' | 'to' | 'message'>> {
    const { agents, channels } = this.#given;
    const agent = agents[this.#agentIndex()];
    const choice = channels[this.#choice];
    return {
      channel: (agent?.channel || choice?.channel || '') as LauncherOptions['channel'],
      to: agent?.to || choice?.to || '',
      message: agent?.message ?? '',
    };
  }

  /** The message with the answers in it. */
  message(
    template: string,
    written: string | undefined,
    values: Readonly<Record<string, string | undefined>>,
  ): Message {
    return messageOf(template, written, this.#given.fields, this.#answers, values);
  }

  /** The one person there is, for the panel's head. @param say tells people whether somebody is there */
  alone(say: (opening: Opening) => string) {
    const [agent, other] = this.#given.agents;
    if (!agent || other) return undefined;
    return {
      name: agent.name,
      status: this.#statusOf(agent, say),
      role: agent.role,
      avatar: avatarView(agent, this.#broken, this.#breakPicture),
    };
  }

  /** What stands above the compose box. @param text what stands in it @param ask puts a question there */
  view(words: Words, say: (opening: Opening) => string, text: string, ask: (text: string) => void): unknown {
    const { agents, channels, questions, fields } = this.#given;
    const model: ExtrasModel = {
      words,
      agents: agents.map((agent) => ({ ...agent, status: this.#statusOf(agent, say) })),
      agent: this.#agentIndex(),
      choices: channels,
      choice: this.#choice,
      questions,
      fields,
      answers: this.#answers,
      broken: this.#broken,
      text,
      pickAgent: (index) => {
        this.#agent = index;
        this.#changed(false);
      },
      pickChoice: (index) => {
        this.#choice = index;
        this.#changed(false);
      },
      ask,
      answer: (name, value) => {
        this.#answers.set(name, value.trim());
        this.#changed(true);
      },
      breakPicture: this.#breakPicture,
    };
    return extrasView(model);
  }

  /** The message as it will be sent, where it is more than what stands in the compose box. */
  preview(words: Words, whole: string): unknown {
    return html`<div><span class="label">${words.preview}</span><p part="bubble" class="out" dir="auto">${whole}</p></div>`;
  }

  readonly #breakPicture = (address: string) => {
    this.#broken.add(address);
    this.#host.requestUpdate();
  };

  get #given() {
    const { agents, channels, questions, fields, strings } = this.#host;
    const given = this.#read(agents, channels, questions, fields, strings);
    return { ...given, agents: this.#open(given.agents), channels: this.#open(given.channels) };
  }

  /** Those with whom a chat can be had from this device, each with its app's kit; who is not known yet may be. */
  #open<One extends Pick<Choice, 'channel' | 'to'>>(all: readonly One[]) {
    const host = this.#host;
    return all.flatMap((one) => {
      const name = one.channel || host.channel;
      const to = one.to || host.to;
      const miss = () => warn(`${name} "${to}" is left out: nobody can be reached there`);
      const kit = kitOf(name, () => host.requestUpdate(), miss);
      const leads = !kit || kit.channel.destinationOf(to);
      if (!leads) miss();
      return leads && !kit?.hides?.() ? [{ ...one, kit }] : [];
    });
  }

  /** The chosen one; before that, the first who is there. */
  #agentIndex(): number {
    const { agents } = this.#given;
    if (this.#agent >= 0 && this.#agent < agents.length) return this.#agent;
    const there = agents.findIndex(({ hours }) => this.#openingOf(hours)?.open !== false);
    return there < 0 && agents.length ? 0 : there;
  }

  #statusOf({ hours }: Agent, say: (opening: Opening) => string): string {
    const opening = this.#openingOf(hours);
    return opening ? say(opening) : '';
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
    return this.#reckon?.({ hours, holidays, timeZone }, Date.now());
  }
}
