import { html, LitElement, type PropertyDeclarations } from 'lit';
import { themeColour } from '#core/settings/theme-colour.ts';
import { textField } from '../../forms/text-field.ts';
import { readerLanguages } from '../../locale/reader-languages.ts';
import { cardStyles } from '../../styles/card-styles.ts';
import { formStyles } from '../../styles/form-styles.ts';
import { sharedStyles } from '../../styles/shared-styles.ts';
import { strings } from '../strings/strings.ts';
import { contrast } from './contrast.ts';
import { lookStyles } from './look-styles.ts';
import {
  BUTTON_COLOURS,
  CHANNEL_COLOURS,
  colourIn,
  groundOf,
  MORE_COLOURS,
  type ThemeColour,
} from './theme-colours.ts';

/**
 * Colours and shape of the widget, each with how well it can be read.
 * @fires properties - with all custom properties as they are now
 */
export class SetupColours extends LitElement {
  static override properties: PropertyDeclarations = { values: { attribute: false }, isDark: { type: Boolean } };

  /** Custom properties of the widget. */
  declare values: Readonly<Record<string, string>>;
  /** Whether the preview beside it is of a dark page. */
  declare isDark: boolean;

  constructor() {
    super();
    this.values = {};
    this.isDark = false;
  }

  protected override render() {
    const { look: words } = strings;
    const names: Readonly<Record<string, string>> = words.colourNames;
    const line = (id: string, label: string, hint: string) =>
      textField({
        id,
        label,
        hint,
        value: this.values[`--hullo-${id}`] ?? '',
        onInput: (value) => this.#type(id, value),
      });
    const isMore = [...MORE_COLOURS, ...CHANNEL_COLOURS].some(({ name }) => this.values[`--hullo-${name}`]);
    return html`<section class="card">
      <h2>${words.colours}</h2>
      ${BUTTON_COLOURS.map((colour) => this.#colour(colour, names[colour.name] ?? colour.name))}
      <div class="columns">
        ${line('radius', words.radius, words.radiusHint)} ${line('size', words.size, words.sizeHint)}
      </div>
      <details ?open=${isMore}>
        <summary>${words.moreColours}</summary>
        <div class="stack">
          ${MORE_COLOURS.map((colour) => this.#colour(colour, names[colour.name] ?? colour.name))}
          <h3>${words.channelColours}</h3>
          <p class="hint">${words.channelColoursHint}</p>
          ${CHANNEL_COLOURS.map((colour) => this.#colour(colour, colour.label))}
        </div>
      </details>
    </section>`;
  }

  #colour(colour: ThemeColour, label: string) {
    const { look: words } = strings;
    const { name } = colour;
    const value = this.values[`--hullo-${name}`] ?? '';
    const usual = colourIn({}, name, this.#scheme);
    const swatch = [value, usual].find((one) => /^#[\da-f]{6}$/i.test(one ?? '')) ?? '#0f7f55';
    const isWrong = value !== '' && !themeColour.isColour(value);
    const ratio = isWrong ? undefined : this.#ratio(colour);
    return html`<div class="colour">
      <input
        type="color"
        class=${value || usual ? '' : 'unset'}
        aria-label=${words.fromPalette(label)}
        .value=${swatch}
        @input=${(event: Event) => this.#type(name, (event.target as HTMLInputElement).value)}
      />
      ${textField({
        id: name,
        label,
        value,
        placeholder: usual ?? words.ownColour,
        onInput: (typed) => this.#type(name, typed),
        ...(isWrong && { error: words.notAColour }),
        ...(ratio && { hint: html`<span class=${ratio.isGood ? 'good' : 'low'}>${ratio.text}</span>` }),
      })}
    </div>`;
  }

  get #scheme(): 'light' | 'dark' {
    return this.isDark ? 'dark' : 'light';
  }

  /** How well a text can be read, where it or its ground was chosen. */
  #ratio(colour: ThemeColour): { readonly isGood: boolean; readonly text: string } | undefined {
    const { look: words } = strings;
    const { values } = this;
    if (![colour.name, ...(colour.on ?? [])].some((name) => values[`--hullo-${name}`])) return;
    const [text, ground] = [colourIn(values, colour.name, this.#scheme), groundOf(values, colour, this.#scheme)];
    const ratio = colour.on && text && ground ? contrast(text, ground) : undefined;
    if (ratio === undefined) return;
    const isGood = ratio >= 4.5;
    const shown = new Intl.NumberFormat(readerLanguages(), { maximumFractionDigits: 1 }).format(ratio);
    const low = colour.isMended ? words.contrastMended : words.contrastLow;
    return { isGood, text: isGood ? words.contrastGood(shown) : low(shown) };
  }

  #type(name: string, typed: string): void {
    const detail = { ...this.values, [`--hullo-${name}`]: typed.trim() };
    this.dispatchEvent(new CustomEvent('properties', { detail }));
  }

  static override styles = [sharedStyles, formStyles, cardStyles, lookStyles];
}
