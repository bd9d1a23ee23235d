import { html, render } from 'lit';
import { GalleryPlayground } from './playground/gallery-playground.ts';
import { sectionView } from './section-view.ts';
import { sections } from './sections.ts';

customElements.define('gallery-playground', GalleryPlayground);

const main = document.querySelector('main');
const nav = document.querySelector('nav ul');
if (main && nav) {
  const css = sections.flatMap(({ examples }) => examples.map(({ css, frames }) => (frames ? '' : (css ?? ''))));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.join('\n'));
  document.adoptedStyleSheets.push(sheet);
  const places = [...sections, { id: 'playground', title: 'Playground' }];
  render(
    places.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`),
    nav as HTMLElement,
  );
  const [themes, ...others] = sections;
  render(
    html`${themes && sectionView(themes)}<gallery-playground></gallery-playground>${others.map(sectionView)}`,
    main,
  );
  // What the address points at was not there when the browser looked for it.
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

const script = document.createElement('script');
script.src = '/hullo.js';
document.head.append(script);
