import { isPlain } from '../page/is-plain.ts';
import { launcherOf } from '../page/launcher-of.ts';
import { warn } from '../page/warn.ts';
import type { Panel } from './panel/panel.ts';
import type { PanelHost, PanelSurroundings } from './panel/panel-host.ts';
import type { PanelOptions } from './panel/panel-options.ts';

/** A tap waits so long for the panel; then the chat opens. */
const PATIENCE_MS = 3_000;

/** Settings that are of no use without a panel. */
const ASKING: readonly (keyof PanelOptions)[] = [
  'withPanel',
  'greeting',
  'heading',
  'agents',
  'channels',
  'questions',
  'fields',
  'hours',
  'status',
  'withQr',
];

/** The way into the panel: fetches it at the first sign of interest, and lets a plain tap on the launcher open it. */
export class PanelDoor {
  /** As soon as it has come. */
  panel: Panel | undefined;
  #fetching: Promise<Panel | undefined> | undefined;
  #failed = false;
  readonly #host: PanelHost;
  readonly #surroundings: () => PanelSurroundings;
  readonly #words: () => Promise<void>;
  readonly #mark: (state: string, on: boolean) => void;

  /** @param words fetches all that a panel says @param mark sets and unsets a state of the element */
  constructor(
    host: PanelHost,
    surroundings: () => PanelSurroundings,
    words: () => Promise<void>,
    mark: (state: string, on: boolean) => void,
  ) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#words = words;
    this.#mark = mark;
    for (const intent of ['pointerover', 'focusin', 'touchstart']) {
      host.addEventListener(intent, () => this.isWanted && this.#fetch(), { once: true, passive: true });
    }
  }

  async show(): Promise<boolean> {
    const panel = await this.#fetch();
    if (!panel) this.#host.open = false;
    return !!panel && panel.show('call');
  }

  async hide(): Promise<boolean> {
    return !this.panel || this.panel.hide('call');
  }

  /** The element has rendered. */
  updated(): void {
    const { open } = this.#host;
    if (this.isWanted) {
      const anchor = this.#anchor;
      anchor.ariaHasPopup = 'dialog';
      anchor.ariaExpanded = String(open);
      // The class may have been fetched because of the very hover or focus that asks for the panel.
      if (anchor.matches(':hover,:focus')) this.#fetch();
    }
    this.panel?.updated();
    if (open !== (this.panel?.shown ?? false)) open ? this.show() : this.hide();
  }

  /** A plain tap opens the panel. */
  takeOver(event: MouseEvent): boolean {
    if (!isPlain(event) || this.#failed || !this.isWanted) return false;
    if (this.#host.open) this.panel?.hide('launcher');
    else this.#openOrFollow();
    return true;
  }

  get #anchor(): HTMLAnchorElement {
    return this.#host.renderRoot.querySelector('[part~=base]') as HTMLAnchorElement;
  }

  /** Whether the owner asked for a panel, or the chat opens best by a code, which the panel shows. */
  get isWanted(): boolean {
    return !!launcherOf(this.#host).asked?.scan || ASKING.some((name) => this.#host[name]);
  }

  /** The panel's module and its words, fetched once. Undefined where that fails: then every tap opens the chat. */
  #fetch(): Promise<Panel | undefined> {
    this.#fetching ??= Promise.all([import('./panel/panel.ts'), this.#words()]).then(
      ([{ Panel }]) => {
        this.panel = new Panel(this.#host, this.#anchor, this.#surroundings, this.#mark);
        this.#host.requestUpdate();
        return this.panel;
      },
      (error) => {
        this.#failed = true;
        warn(`the panel cannot be loaded, so a tap opens the chat: ${error}`);
        return undefined;
      },
    );
    return this.#fetching;
  }

  async #openOrFollow(): Promise<void> {
    this.#mark('loading', true);
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
    const panel = await Promise.race([this.#fetch(), patience]);
    this.#mark('loading', false);
    if (panel) {
      panel.show('launcher');
      return;
    }
    const anchor = this.#anchor;
    launcherOf(this.#host).press();
    // Once the tap is too long ago, a new window would be blocked; this one may always be led on.
    if (navigator.userActivation?.isActive === false) anchor.target = '';
    anchor.click();
  }
}
