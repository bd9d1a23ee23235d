import { LitElement, type PropertyDeclarations } from 'lit';
import type { BehavedHost } from '../page/behaviour/behaved-host.ts';
import { type StandBy, standBy } from '../page/behaviour/stand-by.ts';
import { DEFAULT_OPTIONS } from '../page/default-options.ts';
import type { HulloClickEvent } from '../page/hullo-click-event.ts';
import type { HulloImpressionEvent } from '../page/hullo-impression-event.ts';
import { launcherOf } from '../page/launcher-of.ts';
import type { LauncherOptions } from '../page/launcher-options.ts';
import { usableOptions } from '../page/usable-options.ts';

/**
 * A button that opens a chat with the owner: a real link, with the message filled in and, where a service is set, a
 * reference that ties the conversation to the click. A link written inside the element shows where JavaScript is off.
 *
 * @attr channel - The messaging app: `whatsapp` (default), `messenger`, `instagram`, `telegram`, `apple` (Messages for
 *   Business; hides off Apple's devices), `sms`, `line`, `viber`, `email`, `phone`, or `custom` for an https address.
 * @attr to - Who receives the chat: an international phone number, a page, user or bot name, an id, an e-mail address, or
 *   an address with `{text}`, `{ref}` and other variables. What you copied from the app will mostly do. Required.
 * @attr label - The words on the button and its accessible name. Default: `Chat on` and the app's name.
 * @attr message - The prefilled message; may hold `{url} {href} {path} {title} {site} {lang} {ref} {referrer} {utm_source}…`,
 *   of a product `{product} {sku} {price} {currency} {variant}`, of your own `{data:name}`, and `{name|fallback}`.
 *   Default: empty.
 * @attr desktop - What a press does at a desk: `auto` (default: what suits the channel), `web`, `app`, or `qr`.
 * @attr product - The product that the message names; so do `sku`, `price`, `currency` and `variant`. Default: what the
 *   page says of it in JSON-LD, microdata or OpenGraph.
 * @attr placement - `bottom-end` (default) and `bottom-start` float over the page; `inline` stands in the text.
 * @attr site - The site's id at the service. Without it, or without `endpoint`, nothing is sent or stored.
 * @attr endpoint - Origin or address prefix of the service, such as `https://hullo.example` or `/`. Default: empty.
 * @attr consent - Whether this browser may keep something: `granted`, `denied` (erases what is kept) or `unset` (default).
 * @attr reference-label - The word before the reference in the message. Default: `Ref`.
 * @attr lookback-days - For how many days earlier visits count, 1 to 90. Default: 30.
 * @attr consent-from - Takes the answer from the page's consent tool, live: `google` (Consent Mode: `ad_storage` and `analytics_storage`), `tcf` (IAB TCF 2.2: purposes 1 and 7), or both; then one no is a no.
 * @attr privacy - `respect-gpc` and `respect-dnt`: Global Privacy Control, Do Not Track count as `consent="denied"`.
 * @attr triggers - When the panel opens by itself, whichever comes first: `delay 5s, scroll 50%, view #reviews, visits 2, idle 30s, exit` (exit: with a mouse only). Without a panel, or on the first page view, a dot and a cue show instead. Default: never.
 * @attr caps - How often `triggers` may: `1 per session, 3 per week` (view, session, day, week, month, visitor) and `from view 1`. What the visitor closed stays closed for 30 days. Kept beyond the page view with consent only. Default: `1 per session, from view 2`.
 * @attr pages - On which pages the button stands: `/shop*, !/shop/cart, ?utm_source=news, #offer, shop.example/*`. Judged anew as the address changes. Default: everywhere.
 * @attr avoid - Selectors of what a floating button moves out of the way of; `auto` among them stands for well-known cookie banners and bars. Default: nothing.
 * @attr badge - A short text, a number, or `dot` at the corner of the button until it is pressed. Default: none.
 * @attr cue - One gentle movement after four seconds, or when a trigger fires: `pulse`, `nudge` or `none`. Never under reduced motion. Default: `pulse`, for triggers only.
 * @attr analytics - Tools of the page that are told of events: `dataLayer gtag fbq plausible`; `fbq` hears nothing where consent is missing. Default: none.
 * @attr config - Settings from afar that override attributes: `auto` (default: from the service, where one is set), an address, or `off`.
 *
 * @slot - A link for when there is no JavaScript, or no usable `to`.
 * @slot icon - Replaces the channel's glyph, 24 by 24 pixels.
 * @slot start - Stands before the icon.
 * @slot end - Stands after the label.
 *
 * @csspart base - The link; also known as `launcher`.
 * @csspart launcher - The link.
 * @csspart icon - Holds the glyph.
 * @csspart label - Holds the words.
 * @csspart badge - The mark at the corner, while there is one.
 *
 * @cssprop --hullo-accent - Colour of the button. Default: the channel's own.
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
 *
 * @fires {HulloClickEvent} hullo-click - The button was pressed.
 * @fires {HulloImpressionEvent} hullo-impression - Half of it was in view for one second; once per page view.
 */
export class HulloButton extends LitElement implements LauncherOptions, BehavedHost {
  static override properties: PropertyDeclarations = {
    channel: {},
    to: {},
    label: {},
    message: {},
    desktop: {},
    // Reflected, because the launcher's style reads it.
    placement: { reflect: true, useDefault: true },
    site: {},
    endpoint: {},
    consent: {},
    referenceLabel: { attribute: 'reference-label' },
    lookbackDays: { attribute: 'lookback-days', type: Number },
    // Reflected, because what behaves reads attributes only: it is one state, whoever sets it.
    consentFrom: { attribute: 'consent-from', reflect: true },
    privacy: { reflect: true },
    triggers: { reflect: true },
    caps: { reflect: true },
    pages: { reflect: true },
    avoid: { reflect: true },
    badge: { reflect: true },
    cue: { reflect: true },
    analytics: { reflect: true },
    config: { reflect: true },
  };

  declare channel: LauncherOptions['channel'];
  declare to: string;
  declare label: string;
  declare message: string;
  declare desktop: LauncherOptions['desktop'];
  declare placement: LauncherOptions['placement'];
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
  declare cue: string | null | undefined;
  declare analytics: string | null | undefined;
  declare config: string | null | undefined;

  readonly #standBy: StandBy = standBy(this);

  constructor() {
    super();
    Object.assign(this, DEFAULT_OPTIONS);
  }

  /** The launcher may have been drawn before this class arrived: then its root, anchor and focus stay as they are. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    launcherOf(this);
    return this.shadowRoot ?? super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    launcherOf(this).connect();
    // The first time comes with the first update.
    if (this.hasUpdated) this.#standBy.judge();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once; only a removal ends the measuring.
    queueMicrotask(() => {
      if (this.isConnected) return;
      launcherOf(this).disconnect();
      this.#standBy.end();
    });
  }

  protected override updated(): void {
    launcherOf(this).update(usableOptions(this));
    if (this.isConnected) this.#standBy.judge();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hullo-button': HulloButton;
  }
  interface HTMLElementEventMap {
    'hullo-click': HulloClickEvent;
    'hullo-impression': HulloImpressionEvent;
  }
}
