import { launcherSheet } from './launcher-sheet.ts';

/** The nodes of a launcher, all in the host's shadow root. */
export interface DrawnLauncher {
  readonly anchor: HTMLAnchorElement;
  readonly label: HTMLElement;
  readonly glyph: SVGElement;
  /** The channel's colour: a sheet, since a `style` attribute needs leave from a strict policy. */
  readonly colour: CSSStyleSheet;
  /** Shows what the owner wrote inside the element, when there is no link of ours to show. */
  readonly fallback: HTMLSlotElement;
}

/** Draws the launcher, still without a link, into the host's shadow root. Works on a host that is not defined yet. */
export function drawLauncher(host: HTMLElement): DrawnLauncher {
  // First of all: where it fails (a browser of before 2023), the owner's own link stays in view.
  const sheet = launcherSheet();
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const colour = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, colour];

  const drawing = (tag: 'svg' | 'path') => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const [svg, glyph] = [drawing('svg'), drawing('path')];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  glyph.setAttribute('fill-rule', 'evenodd');
  svg.append(glyph);
  const label = part('span', 'label');
  const icon = part('span', 'icon');
  icon.append(slot('icon', svg));
  const anchor = part('a', 'base launcher');
  anchor.hidden = true;
  anchor.append(slot('start'), icon, label, slot('end'));
  root.append(anchor);
  return { anchor, label, glyph, colour, fallback: slot('') };
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.setAttribute('part', name);
  return element;
}

function slot(name: string, ...fallback: Node[]): HTMLSlotElement {
  const element = document.createElement('slot');
  element.name = name;
  element.append(...fallback);
  return element;
}
