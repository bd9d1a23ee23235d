import { html } from 'lit';
import { exampleView } from './example-view.ts';
import type { Section } from './section.ts';

export const sectionView = ({ id, title, lead, examples }: Section) =>
  html`<section id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title"><a href="#${id}">${title}</a></h2>
    <p class="lead">${lead}</p>
    <div class="examples">${examples.map(exampleView)}</div>
  </section>`;
