import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { codeView } from './code-view.ts';
import type { Example, Frame } from './example.ts';

/** One state and how it is written. */
export function exampleView(example: Example) {
  const { id, title, note, markup, css, frames = [] } = example;
  const pair = frames.length > 1 && frames.every(({ size }) => size === 'desk');
  return html`<article id=${id} class="${frames.length > 0 ? 'framed' : ''} ${pair ? 'pair' : ''}">
    <header>
      <h3><a href="#${id}">${title}</a></h3>
      ${note ? html`<p>${note}</p>` : nothing}
    </header>
    <div class="shown">
      ${frames.length > 0 ? frames.map((frame, i) => frameView(example, frame, i)) : unsafeHTML(markup)}
    </div>
    <div class="written">${codeView(markup, 'HTML', title)} ${css ? codeView(css, 'CSS', title) : nothing}</div>
  </article>`;
}

const frameView = ({ id, title }: Example, { size, scheme, withoutScript }: Frame, index: number) =>
  withoutScript
    ? html`<iframe class=${size} title=${title} loading="lazy" sandbox="allow-same-origin" src="/gallery/without-script"></iframe>`
    : html`<iframe class=${size} title="${title}${scheme ? `, ${scheme}` : ''}" loading="lazy"
        src="/gallery/stage?example=${id}&frame=${index}"></iframe>`;
