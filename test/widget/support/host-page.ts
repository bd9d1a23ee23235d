import { assert } from './assert.ts';
import { input } from './input.ts';
import { until } from './until.ts';

export interface HostPageOptions {
  readonly head?: string;
  readonly body?: string;
  /** Content-Security-Policy. */
  readonly csp?: string;
  readonly title?: string;
  readonly dir?: string;
  /** More of the address's query, such as `utm_source=x`. */
  readonly query?: string;
  /** Width in pixels; the frame is 600 high. */
  readonly width?: number;
}

/** A page of its own in a frame: one page view with everything that goes with it. */
export class HostPage {
  readonly frame = document.createElement('iframe');

  static async open(options: HostPageOptions): Promise<HostPage> {
    const page = new HostPage();
    const { query = '', width = 800, ...parts } = options;
    page.frame.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:600px;border:0;background:#fff`;
    page.frame.src = `/page?${new URLSearchParams(parts)}&${query}`;
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    document.body.append(page.frame);
    await loaded;
    // A press must not take the test away from its page. Last in line, so that the launcher has had its turn.
    page.window.addEventListener('click', (event) => event.preventDefault());
    page.window.addEventListener('auxclick', (event) => event.preventDefault());
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.window.document;
  }

  /** What was said in the console, on a page that is `heads.listening`. */
  get lines(): readonly string[] {
    return [...(this.window as unknown as { readonly lines: readonly string[] }).lines];
  }

  button(index = 0): HTMLElement {
    const button = this.document.querySelectorAll<HTMLElement>('hullo-button')[index];
    assert.ok(button, 'hullo-button');
    return button;
  }

  /** The launcher's link, as soon as it has an address. */
  link(index = 0): Promise<HTMLAnchorElement> {
    return until(() => {
      const button = this.document.querySelectorAll('hullo-button')[index];
      return button?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href]');
    });
  }

  /** A press on an element as soon as it stands still: what has just been drawn may still move to its place. */
  async click(target: Element, button: 'left' | 'middle' | 'right' = 'left'): Promise<void> {
    let former = '';
    await until(() => {
      const now = JSON.stringify(target.getBoundingClientRect());
      const isStill = now === former;
      former = now;
      return isStill;
    });
    const box = target.getBoundingClientRect();
    await input({ kind: 'click', x: box.x + box.width / 2, y: box.y + box.height / 2, button });
  }

  /** The class has arrived and rendered. */
  async upgraded(): Promise<void> {
    await this.window.customElements.whenDefined('hullo-button');
    for (const button of this.document.querySelectorAll('hullo-button')) await button.updateComplete;
  }

  close(): void {
    this.frame.remove();
  }
}
