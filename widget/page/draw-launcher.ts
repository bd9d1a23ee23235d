import { adoptSheet } from './adopt-sheet.ts';
import { LAUNCHER_CSS } from './launcher-css.ts';

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
  const colour = new CSSStyleSheet();
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptSheet(root, LAUNCHER_CSS);
  root.adoptedStyleSheets.push(colour);

  const drawing = (tag: 'svg' | 'path') => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const svg = drawing('svg');
  const glyph = drawing('path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(glyph);
  const label = make('span', { part: 'label' });
  const icon = make('span', { part: 'icon' }, make('slot', { name: 'icon' }, svg));
  const slot = (name: string) => make('slot', { name });
  const anchor = make('a', { part: 'base launcher', hidden: true }, slot('start'), icon, label, slot('end'));
  root.append(anchor);
  return { anchor, label, glyph, colour, fallback: slot('') };
}

/** An element with its properties and what stands in it. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, unknown>>,
  ...content: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}
