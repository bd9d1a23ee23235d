import type { TemplateResult } from 'lit';
import { newId } from '../../core/new-id.ts';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import type { Aim } from '../../page/aim.ts';
import { type ChatLink, createChatLink } from '../../page/chat-link.ts';
import { randomBytes } from '../../page/random-bytes.ts';
import { report } from '../../page/report.ts';
import { HulloAfterHideEvent } from './hullo-after-hide-event.ts';
import { HulloAfterShowEvent } from './hullo-after-show-event.ts';
import { HulloHideEvent } from './hullo-hide-event.ts';
import { HulloShowEvent } from './hullo-show-event.ts';
import { inkPanel } from './ink-panel.ts';
import { PANEL_CSS } from './panel-css.ts';
import type { PanelHost, PanelSurroundings } from './panel-host.ts';
import { PanelTalk } from './panel-talk.ts';
import { panelView } from './panel-view.ts';
import { placePanel } from './place-panel.ts';

/** Someone who types is not asked to look up at every letter: the link follows a moment later, or at the tap. */
const TYPING_MS = 150;

/** What only some panels have is waited for so long. */
const EXTRAS_MS = 1_500;

/** What opens at a tap: drawn into the element's own root, moved to the top layer, left as it was when it closes. */
export class Panel {
  /** Open, or about to be. */
  shown = false;
  #drawn = false;
  readonly #host: PanelHost;
  readonly #launcher: HTMLAnchorElement;
  readonly #mark: (state: string, on: boolean) => void;
  readonly #talk: PanelTalk;
  #link: ChatLink | undefined;
  #aim: Aim | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Who had the focus before. */
  #before: HTMLElement | undefined;
  #away = new AbortController();

  constructor(
    host: PanelHost,
    launcher: HTMLAnchorElement,
    surroundings: () => PanelSurroundings,
    mark: (state: string, on: boolean) => void,
  ) {
    this.#host = host;
    this.#launcher = launcher;
    this.#mark = mark;
    adoptSheet(host.renderRoot as ShadowRoot, PANEL_CSS);
    this.#talk = new PanelTalk(host, surroundings, {
      typing: () => {
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => this.#settle(), TYPING_MS);
      },
      close: () => this.hide('close-button'),
      link: () => this.#link,
      send: () => this.#send,
    });
  }

  /** Nothing, until it was opened for the first time. */
  render(): TemplateResult | undefined {
    return this.#drawn || this.#link ? panelView(this.#talk.model(this.#drawn)) : undefined;
  }

  /** The element has rendered. */
  updated(): void {
    if (!this.#link || !this.#drawn) return;
    this.#talk.ready();
    if (!this.#typing) this.#settle();
  }

  /** False where a listener cancelled it. */
  async show(cause: HulloShowEvent['cause']): Promise<boolean> {
    const host = this.#host;
    if (this.shown) return true;
    if (!host.dispatchEvent(new HulloShowEvent(cause))) {
      host.open = false;
      return false;
    }
    let active = document.activeElement;
    // The page may have put the element, or what somebody types into, into a shadow tree of its own.
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#before = active instanceof HTMLElement && active !== document.body ? active : undefined;
    const typed = this.#before?.matches('input,textarea,select,[contenteditable]');
    // In a frame, a press on the page around it counts as one here too, and whoever typed there goes on typing.
    const asked = cause === 'launcher' || (navigator.userActivation?.isActive && document.hasFocus() && !typed);
    this.shown = true;
    host.open = true;
    // A panel without its choices is better than none.
    await Promise.race([this.#talk.ready(), new Promise((resolve) => setTimeout(resolve, EXTRAS_MS))]);
    if (!this.shown) return false;
    this.#drawn = true;
    host.requestUpdate();
    await host.updateComplete;
    const panel = this.#panel;
    if (!panel) return false;
    this.#link ??= this.#createLink();
    this.#settle();
    panel.classList.remove('leaving');
    panel.showPopover?.();
    inkPanel(panel);
    this.#listen(panel);
    // A trigger of the page's must not take the focus from where somebody works.
    if (asked) panel.focus({ preventScroll: true });
    const at = Date.now();
    const id = newId('opn', at, randomBytes);
    if (this.#aim) report(host, this.#aim, ['open', id, at]);
    this.#talk.opened();
    await this.#still();
    if (this.shown) host.dispatchEvent(new HulloAfterShowEvent(id));
    return true;
  }

  /** False where a listener cancelled it. */
  async hide(cause: HulloHideEvent['cause']): Promise<boolean> {
    const host = this.#host;
    if (!this.shown) return true;
    if (!host.dispatchEvent(new HulloHideEvent(cause))) {
      host.open = true;
      return false;
    }
    const panel = this.#panel;
    this.shown = false;
    host.open = false;
    this.#away.abort();
    if (!panel) return true;
    if (cause !== 'outside' && panel.matches(':focus-within')) {
      // Back to whoever had it, were they not removed meanwhile.
      if (this.#before?.isConnected) this.#before.focus();
      else this.#launcher.focus();
    }
    panel.classList.add('leaving');
    await this.#still();
    if (this.shown) return true;
    panel.hidePopover?.();
    this.#drawn = false;
    host.requestUpdate();
    await host.updateComplete;
    host.dispatchEvent(new HulloAfterHideEvent());
    return true;
  }

  /** The element was removed from the page. */
  leave(): void {
    this.#away.abort();
    this.shown = false;
    this.#drawn = false;
    this.#host.open = false;
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=panel]');
  }

  get #send(): HTMLAnchorElement {
    return this.#host.renderRoot.querySelector('[part=send]') as HTMLAnchorElement;
  }

  #createLink(): ChatLink {
    const send = this.#send;
    if (matchMedia('(hover:hover)').matches) send.target = '_blank';
    const link = createChatLink(this.#host, send, (kit, _options, aim) => {
      this.#aim = aim;
      // Set by script, a style needs no leave from a strict policy.
      if (kit) this.#panel?.style.setProperty('--_tone', `var(--hullo-${kit.channel.name}-accent,${kit.accent})`);
      if (this.#talk.aimed(kit, aim)) this.#host.requestUpdate();
    });
    link.takeOver = () => {
      // The browser says what is missing, in its own words.
      const complete = this.#host.renderRoot.querySelector('form')?.reportValidity() ?? true;
      this.#mark('sent', complete);
      return !complete;
    };
    // What was typed last is in the link before the browser follows it.
    for (const type of ['pointerdown', 'click']) send.addEventListener(type, () => this.#settle(), { capture: true });
    return link;
  }

  /** Brings the link in step with what was chosen and written. */
  #settle(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const options = this.#talk.changedOptions();
    if (!options) return;
    this.#mark('sent', false);
    this.#link?.update(options);
  }

  #listen(panel: HTMLElement): void {
    this.#away = new AbortController();
    const { signal } = this.#away;
    signal.addEventListener('abort', placePanel(this.#launcher, panel));
    // The end of a change of its borders tells that the owner's theme has changed.
    panel.addEventListener('transitionend', ({ target }) => target === panel && inkPanel(panel), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        // Escape ends the choice of an input method first; and another dialog's Escape is its own.
        const ours = event.composedPath().includes(this.#host) || document.activeElement === document.body;
        if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229 || event.defaultPrevented || !ours)
          return;
        event.preventDefault();
        this.hide('escape');
      },
      { signal },
    );
    // The click goes where it was meant; the page's own openers are left to open and close.
    addEventListener(
      'click',
      (event) => {
        const path = event.composedPath();
        const opener = path.some((target) => target instanceof Element && target.matches('[data-hullo]'));
        if (!opener && !path.includes(panel) && !path.includes(this.#launcher)) this.hide('outside');
      },
      { signal, capture: true },
    );
  }

  /** No animation runs any more. */
  #still(): Promise<unknown> {
    return Promise.allSettled(this.#panel?.getAnimations?.().map((animation) => animation.finished) ?? []);
  }
}
