import type { HostPage } from './host-page.ts';
import { until } from './until.ts';

/** The parts of an open panel. */
export interface OpenPanel {
  readonly panel: HTMLElement;
  /** The first element of a part. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
  all(selector: string): HTMLElement[];
}

/** Opens the panel of a button by a real press on its launcher, and waits until it stands still. */
export async function openPanel(page: HostPage, index = 0): Promise<OpenPanel> {
  await page.upgraded();
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
