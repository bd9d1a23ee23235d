import { LitElement, nothing, type PropertyDeclarations } from 'lit';
import './event-map.ts';
import { away } from '../page/behaviour/away.ts';
import type { BehavedHost } from '../page/behaviour/behaved-host.ts';
import { launcherIn } from '../page/behaviour/launcher-in.ts';
import { standBy } from '../page/behaviour/stand-by.ts';
import { DEFAULT_OPTIONS } from '../page/default-options.ts';
import { guarded } from '../page/guarded.ts';
import { launcherOf } from '../page/launcher-of.ts';
import type { LauncherOptions } from '../page/launcher-options.ts';
import { plainJson } from '../page/plain-json.ts';
import { FOLLOWED } from './followed.ts';
import { hoursOf } from './hours-of.ts';
import { Language } from './language.ts';
import { launcherOptionsOf } from './launcher-options-of.ts';
import { DEFAULT_PANEL_OPTIONS } from './panel/default-panel-options.ts';
import type { PanelOptions } from './panel/panel-options.ts';
import { PanelDoor } from './panel-door.ts';
import { propertiesOf } from './properties-of.ts';

/**
 * A button that opens a chat with the owner: a real link, with the message filled in and, where a service is set, a
 * reference that ties the conversation to the click. A link written inside the element shows where JavaScript is off.
 * It speaks the language that `lang`, on the element or around it, names.
 *
 * @attr {'whatsapp'|'messenger'|'instagram'|'telegram'|'apple'|'sms'|'line'|'viber'|'email'|'phone'|'custom'} channel - The messaging app: `whatsapp` (default), `messenger`, `instagram`, `telegram`, `apple` (Messages for Business; hides off Apple's devices), `sms`, `line`, `viber`, `email`, `phone`, or `custom` for an https address.
 * @attr to - Who receives the chat: an international phone number, a page, user or bot name, an id, an e-mail address, or
 *   an address with `{text}`, `{ref}` and other variables. What you copied from the app will mostly do. Required.
 * @attr label - The words on the button and its accessible name. Default: `Chat on` and the app's name.
 * @attr message - The prefilled message; may hold `{url} {href} {path} {title} {site} {lang} {ref} {referrer} {utm_source}…`,
 *   of a product `{product} {sku} {price} {currency} {variant}`, of your own `{data:name}`, and `{name|fallback}`.
 *   Default: empty.
 * @attr {'auto'|'web'|'app'|'qr'} desktop - What a press does at a desk: `auto` (default: what suits the channel), `web`, `app`, or `qr`.
 * @attr product - The product that the message names as `{product}`. Default: what the page says of it in JSON-LD, microdata or OpenGraph; likewise for the next four.
 * @attr sku - Its article number: `{sku}`.
 * @attr price - Its price as a plain number, `89.90`: `{price}`, written as the page's language does.
 * @attr currency - The price's, as an ISO code: `{currency}`.
 * @attr variant - The size, colour or kind that was chosen: `{variant}`.
 * @attr {'bottom-end'|'bottom-start'|'inline'} placement - `bottom-end` (default) and `bottom-start` float over the page; `inline` stands in the text.
 * @attr site - The site's id at the service. Without it, or without `endpoint`, nothing is sent or stored.
 * @attr endpoint - Origin or address prefix of the service, such as `https://hullo.example` or `/`. Default: empty.
 * @attr {'granted'|'denied'|'unset'} consent - Whether this browser may keep something: `granted`, `denied` (erases what is kept) or `unset` (default).
 * @attr reference-label - The word before the reference in the message. Default: `Ref`.
 * @attr {number} lookback-days - For how many days earlier visits count, 1 to 90. Default: 30.
 * @attr {'google'|'tcf'|'google tcf'} consent-from - Takes the answer from the page's consent tool, live: `google` (Consent Mode: `ad_storage` and `analytics_storage`), `tcf` (IAB TCF 2.2: purposes 1 and 7), or both; then one no is a no.
 * @attr {'respect-gpc'|'respect-dnt'|'respect-gpc respect-dnt'} privacy - `respect-gpc` and `respect-dnt`: Global Privacy Control, Do Not Track count as `consent="denied"`.
 * @attr triggers - When the panel opens by itself, whichever comes first: `delay 5s, scroll 50%, view #reviews, visits 2, idle 30s, exit` (exit: with a mouse only). Without a panel, or on the first page view, a dot and a cue show instead. Default: never.
 * @attr caps - How often `triggers` may: `1 per session, 3 per week` (view, session, day, week, month, visitor) and `from view 1`. What the visitor closed stays closed for 30 days. Kept beyond the page view with consent only. Default: `1 per session, from view 2`.
 * @attr pages - On which pages the button stands: `/shop*, !/shop/cart, ?utm_source=news, #offer, shop.example/*`. Judged anew as the address changes. Default: everywhere.
 * @attr {'auto'|string} avoid - Selectors of what a floating button moves out of the way of; `auto` among them stands for well-known cookie banners and bars. Default: nothing.
 * @attr {'dot'|string} badge - A short text, a number, or `dot` at the corner of the button until it is pressed. Default: none.
 * @attr {'pulse'|'nudge'|'none'} cue - One gentle movement after four seconds, or when a trigger fires: `pulse`, `nudge` or `none`. Never under reduced motion. Default: `pulse`, for triggers only.
 * @attr {'dataLayer'|'gtag'|'fbq'|'plausible'|string} analytics - Tools of the page that are told of events: `dataLayer gtag fbq plausible`; `fbq` hears nothing where consent is missing. Default: none.
 * @attr {'auto'|'off'|string} config - Settings from afar that override attributes: `auto` (default: from the service, where one is set), an address, or `off`.
 * @attr {boolean} open - Whether the panel is open; may be set. A panel opens at a tap where one of the following is set.
 * @attr {boolean} with-panel - The tap opens a panel with a compose box, even where nothing else of it is set.
 * @attr greeting - Said first, as a message of the owner's.
 * @attr heading - The panel's heading. Default: "Chat with us", in the page's language.
 * @attr agents - People to choose from, as JSON: `name`, and as wanted `role picture channel to hours message`.
 * @attr channels - Apps to choose from, as JSON: `channel to label`.
 * @attr questions - Messages ready to be tapped: one a line, or between `|`, or a JSON array.
 * @attr fields - What is asked first, as JSON: `name label type required options`. An answer goes into the message where it says `{field:name}`, else as a line at its end.
 * @attr {'24/7'|string} hours - When somebody is there: `Mo-Fr 09:00-18:00, Sa 10:00-14:00; 2026-12-25 closed`, or `24/7`.
 * @attr holidays - Dates off: `2026-12-25, 01-01`; without a year, every year.
 * @attr time-zone - The zone of the hours, such as `Europe/Madrid`. Default: each visitor's own.
 * @attr {'message'|'channel'|'hide'|'same'} when-closed - Outside of hours: `message` (default) sends `closed-message`, `channel` leads to `closed-channel` and `closed-to`, `hide` shows nothing, `same` changes nothing.
 * @attr closed-message - The prefilled message outside of hours. Default: `message`.
 * @attr {'whatsapp'|'messenger'|'instagram'|'telegram'|'apple'|'sms'|'line'|'viber'|'email'|'phone'|'custom'} closed-channel - The messaging app outside of hours. Default: `channel`.
 * @attr closed-to - Who receives the chat outside of hours. Default: `to`.
 * @attr status - What stands for "Online".
 * @attr strings - The owner's own words, as JSON: `title online closed back yourTime message send adds person app questions preview paste copyMessage copyNumber copyLink copied qr scan close launcher reference`.
 * @attr {boolean} with-qr - Offers a QR code in the panel where there is a mouse.
 *
 * @slot - A link for when there is no JavaScript, or no usable `to`.
 * @slot icon - Replaces the channel's glyph, 24 by 24 pixels.
 * @slot start - Stands before the icon.
 * @slot end - Stands after the label.
 * @slot header - Replaces avatar, heading and status of the panel.
 * @slot greeting - Replaces the greeting.
 * @slot footer - Stands at the foot of the panel.
 *
 * @csspart base - The link; also known as `launcher`.
 * @csspart launcher - The link.
 * @csspart icon - Holds the glyph.
 * @csspart label - Holds the words.
 * @csspart badge - The mark at the corner, while there is one.
 * @csspart panel - The panel.
 * @csspart header - Its head.
 * @csspart avatar - A picture, initials, or the app's glyph.
 * @csspart title - The heading.
 * @csspart status - Whether somebody is there.
 * @csspart body - What scrolls between head and foot.
 * @csspart greeting - Holds the greeting's bubble.
 * @csspart bubble - A message: the greeting, and what will be sent.
 * @csspart agents - The people to choose from.
 * @csspart agent - One of them.
 * @csspart channels - The apps to choose from.
 * @csspart channel - One of them.
 * @csspart questions - The quick questions.
 * @csspart question - One of them.
 * @csspart field - One of the fields, with its label.
 * @csspart input - The compose box, and each field's control.
 * @csspart send - The link into the chat.
 * @csspart qr - The QR code.
 * @csspart close-button - Closes the panel.
 * @csspart footer - The foot of the panel.
 *
 * @cssprop --hullo-accent - Colour of the button. Default: the channel's own.
 * @cssprop --hullo-whatsapp-accent - Colour for one channel, where `--hullo-accent` is not set; likewise for each channel's name.
 * @cssprop --hullo-on-accent - Colour of text and glyph; replaced where its contrast is below 4.5. Default: white.
 * @cssprop --hullo-size - Height, and width where only the glyph shows. Default: 56px.
 * @cssprop --hullo-offset-inline - Distance from the side of the window, beside the safe area. Default: 20px.
 * @cssprop --hullo-offset-block - Distance from its lower edge, beside the safe area. Default: 20px.
 * @cssprop --hullo-radius - Roundness of the corners. Default: half the size.
 * @cssprop --hullo-font-family - Default: the system's.
 * @cssprop --hullo-z-index - Default: 9000.
 * @cssprop --hullo-badge-background - Default: #b3261e.
 * @cssprop --hullo-on-badge - Colour of the badge's text. Default: white.
 * @cssprop --hullo-focus-ring - Colour of the ring around the focused button. Default: #17201c on white.
 * @cssprop --hullo-surface - Ground of what opens. Default: white, or #1a201d in a dark page.
 * @cssprop --hullo-on-surface - Text on it; replaced where its contrast is below 4.5. Default: #17201c, or #edf1ee.
 * @cssprop --hullo-muted - Quieter text on it; likewise. Default: #5b665f, or #a3afa8.
 * @cssprop --hullo-outline - Hairlines. Default: #e4e1d8, or #2c3530.
 * @cssprop --hullo-panel-background - Ground of the panel. Default: `--hullo-surface`.
 * @cssprop --hullo-panel-radius - Default: 20px.
 * @cssprop --hullo-panel-width - Default: 360px.
 * @cssprop --hullo-panel-max-height - Default: 640px, and never more than what is seen of the window.
 * @cssprop --hullo-panel-shadow - Default: `--hullo-shadow`, else a soft one.
 * @cssprop --hullo-control-radius - Roundness of inputs and choices. Default: 12px.
 * @cssprop --hullo-show-duration - Default: 180ms.
 * @cssprop --hullo-hide-duration - Default: 120ms.
 * @cssprop --hullo-color-scheme - `light`, `dark`, or `light dark` for the system's. Default: the page's `color-scheme`.
 *
 * @cssstate open - The panel is open.
 * @cssstate offline - It is outside of hours.
 * @cssstate loading - The panel was asked for and is not there yet.
 * @cssstate sent - The link into the chat was pressed in the panel.
 *
 * @fires {HulloClickEvent} hullo-click - The button was pressed.
 * @fires {HulloHandoffEvent} hullo-handoff - Soon after a press the page was left, or the app came forward.
 * @fires {HulloShowEvent} hullo-show - The panel is about to open; can be cancelled.
 * @fires {HulloAfterShowEvent} hullo-after-show - The panel has opened.
 * @fires {HulloHideEvent} hullo-hide - The panel is about to close; can be cancelled.
 * @fires {HulloAfterHideEvent} hullo-after-hide - The panel has closed.
 * @fires {HulloImpressionEvent} hullo-impression - Half of it was in view for one second; once per page view.
 */
export class HulloButton extends LitElement implements LauncherOptions, PanelOptions, BehavedHost {
  static override properties: PropertyDeclarations = {
    ...propertiesOf({ ...DEFAULT_OPTIONS, ...DEFAULT_PANEL_OPTIONS }, FOLLOWED),
    // Reflected, because the launcher's style reads it.
    placement: { reflect: true, useDefault: true },
    open: { type: Boolean, reflect: true },
  };

  declare channel: LauncherOptions['channel'];
  declare to: string;
  declare label: string;
  declare message: string;
  declare desktop: LauncherOptions['desktop'];
  declare placement: 'bottom-end' | 'bottom-start' | 'inline';
  declare site: string;
  declare endpoint: string;
  declare consent: LauncherOptions['consent'];
  declare referenceLabel: string;
  declare lookbackDays: number;
  declare consentFrom: string | null | undefined;
  declare privacy: string | null | undefined;
  declare triggers: string | null | undefined;
  declare caps: string | null | undefined;
  declare pages: string | null | undefined;
  declare avoid: string | null | undefined;
  declare badge: string | number | null | undefined;
  declare cue: 'pulse' | 'nudge' | 'none' | null | undefined;
  declare analytics: string | null | undefined;
  declare config: string | null | undefined;
  declare product: string | null | undefined;
  declare sku: string | null | undefined;
  declare price: string | number | null | undefined;
  declare currency: string | null | undefined;
  declare variant: string | null | undefined;
  declare open: boolean;
  declare withPanel: boolean;
  declare greeting: string;
  declare heading: string;
  declare status: string;
  declare agents: unknown;
  declare channels: unknown;
  declare questions: unknown;
  declare fields: unknown;
  declare hours: string;
  declare holidays: string;
  declare timeZone: string;
  declare whenClosed: PanelOptions['whenClosed'];
  declare closedMessage: string;
  declare closedChannel: PanelOptions['closedChannel'];
  declare closedTo: string;
  declare strings: unknown;
  declare withQr: boolean;

  readonly #internals = this.attachInternals();
  readonly #language = new Language(this);
  readonly #opening = hoursOf(this);
  readonly #standBy = standBy(this);
  readonly #mark = (state: string, on: boolean): unknown => this.#internals.states?.[on ? 'add' : 'delete'](state);
  readonly #door = new PanelDoor(
    this,
    () => this.#surroundings(),
    () => this.#language.ready(),
    this.#mark,
  );
  /** What the launcher was last told, so that it is told of changes only. */
  #told = '';
  /** Drawn before this class arrived, with all that a visitor needs. */
  readonly #drawn = launcherIn(this);

  constructor() {
    super();
    Object.assign(this, DEFAULT_OPTIONS, DEFAULT_PANEL_OPTIONS, { open: false });
  }

  /** Whether a tap opens a panel: the owner asked for one, or the chat opens best by a code to scan. */
  get hasPanel(): boolean {
    return this.#door.isWanted;
  }

  /** Opens the panel. False where `hullo-show` was cancelled, or the panel cannot be loaded. */
  show(): Promise<boolean> {
    return this.#door.show();
  }

  /** Closes the panel. False where `hullo-hide` was cancelled. */
  hide(): Promise<boolean> {
    return this.#door.hide();
  }

  /** Opens the panel, or closes it. */
  toggle(): Promise<boolean> {
    return this.open ? this.hide() : this.show();
  }

  /** The launcher may have been drawn before this class arrived: then its root, anchor and focus stay as they are. */
  protected override createRenderRoot(): ShadowRoot {
    launcherOf(this).takeOver = (event) => this.#door.takeOver(event);
    return this.shadowRoot as ShadowRoot;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    launcherOf(this).connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move disconnects and connects at once; only a removal ends the measuring.
    queueMicrotask(() => {
      if (this.isConnected) return;
      launcherOf(this).disconnect();
      this.#standBy.end();
      this.#door.panel?.leave();
    });
  }

  // Where a launcher works already a task of its own, for a slow phone. What a property breaks is a console line.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.#drawn) await new Promise((done) => setTimeout(done));
    guarded(() => super.scheduleUpdate())();
  }

  protected override render(): unknown {
    return this.#door.panel?.render() ?? nothing;
  }

  protected override updated(): void {
    const { options, closed } = this.#surroundings();
    this.#mark('offline', closed);
    this.#mark('open', this.open);
    const anchor = launcherIn(this);
    if (anchor) away.set(anchor, 'closed', closed && this.whenClosed === 'hide');
    const told = plainJson(options);
    if (told !== this.#told) launcherOf(this).update(options);
    this.#told = told;
    this.#door.updated();
    if (this.isConnected) this.#standBy.judge();
  }

  #surroundings() {
    const { words, lang, spoken } = this.#language;
    const opening = this.#opening();
    const closed = opening?.open === false;
    const options = launcherOptionsOf(this, words, closed);
    return { options, words, lang, spoken, opening, closed };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hullo-button': HulloButton;
  }
}
