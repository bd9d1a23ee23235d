import { LitElement, type PropertyDeclarations } from 'lit';
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
 *
 * @cssprop --hullo-accent - Colour of the button. Default: the channel's own.
 * @cssprop --hullo-on-accent - Colour of text and glyph; replaced where its contrast is below 4.5. Default: white.
 * @cssprop --hullo-size - Height, and width where only the glyph shows. Default: 56px.
 * @cssprop --hullo-offset-inline - Distance from the side of the window, beside the safe area. Default: 20px.
 * @cssprop --hullo-offset-block - Distance from its lower edge, beside the safe area. Default: 20px.
 * @cssprop --hullo-radius - Roundness of the corners. Default: half the size.
 * @cssprop --hullo-font-family - Default: the system's.
 * @cssprop --hullo-z-index - Default: 9000.
 * @cssprop --hullo-focus-ring - Colour of the ring around the focused button. Default: #17201c on white.
 *
 * @fires {HulloClickEvent} hullo-click - The button was pressed.
 * @fires {HulloImpressionEvent} hullo-impression - Half of it was in view for one second; once per page view.
 */
export class HulloButton extends LitElement implements LauncherOptions {
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects at once; only a removal ends the measuring.
    queueMicrotask(() => {
      if (!this.isConnected) launcherOf(this).disconnect();
    });
  }

  protected override updated(): void {
    launcherOf(this).update(usableOptions(this));
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
