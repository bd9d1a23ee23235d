import type { HostPage } from './host-page.ts';
import { until } from './until.ts';

/** The parts of an open panel. */
export interface OpenPanel {
  readonly panel: HTMLElement;
  /** The first element of a part. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
  all(selector: string): HTMLElement[];
}

/**
 * Opens the panel of a button by a real press on its launcher, and waits until it stands still. A press waits three
 * seconds for the panel before it opens the chat, and here its sources come one by one: so they are fetched first.
 */
export async function openPanel(page: HostPage, index = 0): Promise<OpenPanel> {
  await page.upgraded();
  await fetched(page);
  const button = page.button(index);
  const shown = new Promise((resolve) => button.addEventListener('hullo-after-show', resolve, { once: true }));
  await page.click(await page.link(index));
  await shown;
  const root = button.shadowRoot as ShadowRoot;
  const panel = await until(() => root.querySelector<HTMLElement>('[part=panel]:not([hidden])'));
  return {
    panel,
    part: (name) => root.querySelector(`[part~="${name}"]`) as never,
    all: (selector) => [...panel.querySelectorAll<HTMLElement>(selector)],
  };
}

/** A script tells by itself that its imports are there: for one without an address of its own no browser need say so. */
function fetched(page: HostPage): Promise<unknown> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.nonce = 'n0nce';
  const imports = ['elements/panel/panel', 'elements/panel/extras', 'elements/opening-at', 'locales/en'].map(
    (name) => `import '/widget/${name}.ts';`,
  );
  script.textContent = `${imports.join('\n')}\ndispatchEvent(new Event('fetched'));`;
  const done = new Promise((resolve) => page.window.addEventListener('fetched', resolve, { once: true }));
  page.document.head.append(script);
  return done;
}
