import { html } from 'lit';
import { contrastRatio } from '#core/themes/contrast-ratio.ts';
import { paintedColor } from './painted-color.ts';
import { pairs } from './pairs.ts';

/** How well each pair can be told apart. @param look a property as it stands in the scheme that is shown */
export function contrastView(look: (name: string) => string) {
  const rows = pairs.map(({ label, mark, ground, least, otherwise }) => {
    const groundColor = (ground === '--hullo-surface' && look('--hullo-panel-background')) || look(ground);
    const below = paintedColor(groundColor);
    const above = paintedColor(look(mark), below && `rgb(${below.join(' ')})`);
    if (!below || !above) return html`<tr><th scope="row">${label}</th><td>?</td><td>no colour</td></tr>`;
    const ratio = contrastRatio(above, below);
    const enough = ratio >= least;
    return html`<tr class=${enough ? '' : 'poor'}>
      <th scope="row">${label}</th><td>${(Math.floor(ratio * 10) / 10).toFixed(1)}</td>
      <td>${enough ? `at least ${least}` : `below ${least}: ${otherwise}`}</td>
    </tr>`;
  });
  return html`<table class="contrast"><caption>Contrast, computed</caption><tbody>${rows}</tbody></table>`;
}
