import { css, html, LitElement, nothing, svg } from 'lit';
import type { ChannelName } from '#core/channels/channel.ts';
import { channels } from '#core/channels/channels.ts';
import { parseDestination } from '#core/channels/parse-destination.ts';
import { ask } from '../../forms/ask.ts';
import { qrPath } from '../../forms/qr-path.ts';
import { selectField } from '../../forms/select-field.ts';
import { inWords } from '../../forms/sentences/in-words.ts';
import { textField } from '../../forms/text-field.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import type { Draft } from '../draft.ts';
import { strings } from '../strings/strings.ts';
import { chatLink } from './chat-link.ts';
import { stepTitle } from './step-title.ts';

interface NumberCheck {
  readonly isValid: boolean;
  readonly international: string;
  readonly country: string;
  readonly reason: string;
}

const PAUSE_MS = 300;
const BY_NUMBER: readonly string[] = ['whatsapp', 'sms', 'phone', 'viber'];

/** Step 2: the app and the number, checked as it is typed, with a chat to try it. */
export class SetupChannel extends LitElement {
  static override properties = { draft: { attribute: false }, check: { state: true }, isChecking: { state: true } };

  declare draft: Draft;
  declare private check: NumberCheck | undefined;
  declare private isChecking: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  constructor() {
    super();
    this.isChecking = false;
  }

  protected override willUpdate(): void {
    const { channel = 'whatsapp', to = '' } = this.draft.attributes;
    const asked = BY_NUMBER.includes(channel) ? to.trim() : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.check = undefined;
    clearTimeout(this.#timer);
    this.isChecking = asked !== '';
    if (asked !== '') this.#timer = setTimeout(() => void this.#ask(asked), PAUSE_MS);
  }

  async #ask(number: string): Promise<void> {
    const { answer } = await ask<NumberCheck>(`/api/check-number?number=${encodeURIComponent(number)}`);
    if (number !== this.#asked) return;
    this.check = answer;
    this.isChecking = false;
  }

  protected override render() {
    const { channel: words } = strings;
    const { channel = 'whatsapp', to = '', message } = this.draft.attributes;
    const isNumber = BY_NUMBER.includes(channel);
    const href = chatLink(this.draft, { title: document.title, url: location.origin });
    const isBad = this.check?.isValid === false;
    const slip = to.trim() === '' ? '' : href ? (isBad ? (this.check?.reason ?? '') : '') : slipOf(channel, to);
    const isGood = href !== '' && (!isNumber || this.check?.isValid !== false);
    return html`<section class="card">
      ${stepTitle(2, strings.steps.channel, isGood)}
      <p class="lead">${words.text}</p>
      <div class="columns">
        ${selectField({
          id: 'channel',
          label: words.channel,
          value: channel,
          options: Object.values(channels).map(({ name, label }) => [name, label]),
          onChange: (value) => this.#change({ channel: value }),
        })}
        ${textField({
          id: 'to',
          label: isNumber ? words.number : words.page,
          hint: isNumber ? words.numberHint : words.pageHint,
          type: isNumber ? 'tel' : 'text',
          value: to,
          error: slip ? words.bad(inWords(slip) ?? slip) : undefined,
          onInput: (value) => this.#change({ to: value }),
        })}
      </div>
      <p role="status" class="state ${isGood ? 'good' : 'waiting'}" ?hidden=${!this.isChecking && !isGood}>
        ${this.isChecking ? words.checking : this.check?.isValid ? words.good(this.check.international, this.check.country) : words.link}
      </p>
      ${textField({
        id: 'message',
        label: words.message,
        hint: words.messageHint,
        value: message ?? '',
        // Until somebody says otherwise; one that was emptied stays so.
        ...(message === undefined && { placeholder: words.messageDefault }),
        isLong: true,
        onInput: (value) => this.#change({ message: value }),
      })}
      ${isGood ? this.#trial(href) : nothing}
    </section>`;
  }

  #trial(href: string) {
    const { size, path } = qrPath(href);
    return html`<div class="trial">
      <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${strings.channel.qr}>
        <rect width=${size} height=${size} fill="#fff" />${svg`<path d=${path} fill="#000" />`}
      </svg>
      <div class="stack tight">
        <a class="button quiet" href=${href} target="_blank" rel="noopener noreferrer">${strings.channel.test}</a>
        <p class="hint">${strings.channel.qr}</p>
      </div>
    </div>`;
  }

  #change(attributes: Readonly<Record<string, string>>): void {
    const detail: Draft = { ...this.draft, attributes: { ...this.draft.attributes, ...attributes } };
    this.dispatchEvent(new CustomEvent('draft', { detail }));
  }

  static override styles = [
    sharedStyles,
    formStyles,
    cardStyles,
    css`
      .trial {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 16px;
      }
      .trial svg {
        width: 132px;
        height: 132px;
        border: 1px solid var(--line);
        border-radius: var(--radius-control);
      }
    `,
  ];
}

function slipOf(channel: string, to: string): string {
  const parsed = parseDestination(channels[channel as ChannelName], to);
  return 'reason' in parsed ? parsed.reason : '';
}
