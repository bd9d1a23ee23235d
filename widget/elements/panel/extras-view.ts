import { html, nothing } from 'lit';
import { avatarView } from './avatar-view.ts';
import type { ExtrasModel } from './extras-model.ts';
import { fieldView } from './field-view.ts';

/** Whom to talk to, where, about what, and what is asked first. */
export function extrasView(model: ExtrasModel): unknown {
  const { words, agents, choices, questions, fields } = model;
  const group = (part: string, legend: string, content: unknown) =>
    html`<fieldset part=${part}><legend class="label">${legend}</legend>${content}</fieldset>`;
  const pick = (part: string, index: number, chosen: number, choose: (index: number) => void, content: unknown) =>
    html`<label part=${part}>${content}<input type="radio" name=${part} .checked=${index === chosen} @change=${() => choose(index)}></label>`;
  return [
    agents.length > 1
      ? group(
          'agents',
          words.person,
          agents.map((agent, i) =>
            pick(
              'agent',
              i,
              model.agent,
              model.pickAgent,
              html`${avatarView(agent, model.broken, model.breakPicture)}<span>${agent.name}<span class="role">${[agent.role, agent.status].filter(Boolean).join(' · ')}</span></span>`,
            ),
          ),
        )
      : nothing,
    choices.length > 1
      ? group(
          'channels',
          words.app,
          choices.map(({ label, channel, kit }, i) =>
            pick(
              'channel',
              i,
              model.choice,
              model.pickChoice,
              html`<span>${label || kit?.channel.label || channel}</span>`,
            ),
          ),
        )
      : nothing,
    questions.length
      ? group(
          'questions',
          words.questions,
          html`<div class="chips">${questions.map(
            (question) =>
              html`<button part="question" type="button" aria-pressed=${question === model.text} @click=${() => model.ask(question)}>${question}</button>`,
          )}</div>`,
        )
      : nothing,
    fields.map((field) => fieldView(field, model.answers.get(field.name) ?? '', model.answer)),
  ];
}
