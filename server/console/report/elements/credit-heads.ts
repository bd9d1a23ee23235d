import { html } from 'lit';
import type { Overview } from '#core/report/overview.ts';
import { strings } from '../../strings/strings.ts';
import type { ReportView } from '../view/report-view.ts';

/** What is credited; beside a second model, by each of the two. */
export function creditHeads(view: ReportView | undefined, overview: Overview | undefined) {
  const { of = 'conversations', by = 'count' } = view ?? {};
  const unit = by === 'count' ? strings.creditedOf[of] : strings.valueOf[of];
  if (!overview?.compare) return html`<th role="columnheader" scope="col" class="number conversations">${unit}</th>`;
  const unseen = html`<span class="unseen">${unit}, </span>`;
  return html`<th role="columnheader" scope="col" class="number conversations">
      ${unseen}${strings.models[overview.model].name}
    </th>
    <th role="columnheader" scope="col" class="number conversations">${unseen}${strings.models[overview.compare].name}</th>
    <th role="columnheader" scope="col" class="number difference">${strings.difference}</th>`;
}
