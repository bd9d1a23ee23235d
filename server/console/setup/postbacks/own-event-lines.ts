import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../forms/text-field.ts';
import { strings } from '../strings/strings.ts';
import type { OwnEvent, OwnEventProblem } from './own-events.ts';

export interface OwnEventLines {
  readonly lines: readonly OwnEvent[];
  /** What is wrong with the name of each. */
  readonly problems: readonly (OwnEventProblem | undefined)[];
  /** Names that reports of this site bear, to choose from. */
  readonly known: readonly string[];
  /** What the service says of the platform's name for one. */
  readonly errorOf: (ours: string) => string | undefined;
  readonly onChange: (lines: readonly OwnEvent[]) => void;
  readonly onAdd: () => void;
}

/** Lines for what no platform knows by itself: a conversion under a name that the owner gave it. */
export function ownEventLines({ lines, problems, known, errorOf, onChange, onAdd }: OwnEventLines): TemplateResult {
  const { postbacks: words } = strings;
  const set = (at: number, change: Partial<OwnEvent>) =>
    onChange(lines.map((one, i) => (i === at ? { ...one, ...change } : one)));
  return html`<h3>${words.own}</h3>
    <p class="hint">${words.ownHint} ${known.length > 0 ? words.known(known.join(', ')) : nothing}</p>
    ${lines.map(({ ours, theirs }, i) => {
      const problem = problems[i];
      return html`<div class="columns pairs" role="group" aria-label=${ours || words.own}>
        ${textField({
          id: `own-${i}`,
          label: words.ownName,
          value: ours,
          error: problem && words.ownProblems[problem],
          onInput: (value) => set(i, { ours: value }),
        })}
        ${textField({
          id: `own-${i}-theirs`,
          label: words.theirName,
          value: theirs,
          error: errorOf(ours.trim()),
          onInput: (value) => set(i, { theirs: value }),
        })}
      </div>`;
    })}
    <p class="actions">
      <button type="button" class="button quiet" @click=${onAdd}>${words.ownAdd}</button>
    </p>`;
}
