import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../../page/kits/kit.ts';
import type { Agent } from './agent.ts';
import { fieldView } from './field-view.ts';
import { initialsOf } from './initials-of.ts';
import type { PanelModel } from './panel-model.ts';

/** The panel. Every text goes in as text; there is no style attribute, and no address but of pictures. */
export function panelView(model: PanelModel): TemplateResult {
  const { words, kit, lang, questions, fields, text, whole, reference, notice, qr } = model;
  const app = kit?.channel.label ?? '';
  const put = (words: string) => words.replace('{app}', app);
  const pastes = kit && !kit.channel.takesText;
  return html`<div
    part="panel" role="dialog" aria-labelledby="title" tabindex="-1" popover="manual" lang=${lang}
    dir=${/^(ar|he|iw)\b/.test(lang) ? 'rtl' : nothing} ?hidden=${!model.drawn}
  >
    <div part="header">
      <slot name="header">
        ${avatar(model, model.agents.length === 1 ? model.agents[0] : undefined)}
        <div>
          <h2 part="title" id="title">${model.title}</h2>
          ${model.status && html`<p part="status" class=${model.online ? 'online' : ''}>${model.status}</p>`}
        </div>
      </slot>
      <button part="close-button" type="button" aria-label=${words.close} @click=${model.close}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
      </button>
    </div>
    <form part="body" @submit=${(event: Event) => event.preventDefault()}>
      <div part="greeting" ?hidden=${!model.greeting}><slot name="greeting"><p part="bubble">${model.greeting}</p></slot></div>
      ${model.agents.length > 1 ? agentsView(model) : nothing}
      ${model.choices.length > 1 ? choicesView(model) : nothing}
      ${
        questions.length
          ? html`<fieldset part="questions"><legend>${words.questions}</legend><div class="chips">${questions.map(
              (question) =>
                html`<button part="question" type="button" aria-pressed=${question === text} @click=${() => model.ask(question)}>${question}</button>`,
            )}</div></fieldset>`
          : nothing
      }
      ${fields.map((field) => fieldView(field, model.answers.get(field.name) ?? '', model.answer))}
      <label>
        <span class="label">${words.message}</span>
        <textarea part="input" class="box" rows="2" maxlength=${model.textLimit} dir="auto" .value=${text}
          @input=${({ target }: Event) => model.write((target as HTMLTextAreaElement).value)}></textarea>
      </label>
      ${
        whole
          ? html`<div><span class="label">${words.preview}</span><p part="bubble" class="out" dir="auto">${whole}</p></div>`
          : nothing
      }
      ${
        qr
          ? html`<div class="qr"><svg part="qr" role="img" aria-label=${put(words.scan)} viewBox="0 0 ${qr.size} ${qr.size}" shape-rendering="crispEdges"><path d=${qr.path} /></svg>
            <p class="note" aria-hidden="true">${put(words.scan)}</p></div>`
          : nothing
      }
    </form>
    <div part="footer">
      <a part="send" rel="noopener">${glyph(kit)}<span>${put(words.send)}</span></a>
      ${reference || pastes ? html`<p class="note quiet">${pastes ? put(words.paste) : words.adds.replace('{reference}', reference)}</p>` : nothing}
      <div class="ways">
        ${pastes ? way(words.copyMessage, () => model.copy(whole || text)) : nothing}
        ${way(model.number ? words.copyNumber : words.copyLink, () => model.copy(model.number))}
        ${model.offersQr ? html`<button type="button" aria-pressed=${!!qr} @click=${model.toggleQr}>${words.qr}</button>` : nothing}
      </div>
      <p class="note quiet" role="status">${notice}</p>
      <slot name="footer"></slot>
    </div>
  </div>`;
}

const way = (words: string, act: () => void) => html`<button type="button" @click=${act}>${words}</button>`;

const glyph = (kit: Kit | undefined) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${kit?.icon ?? ''} /></svg>`;

/** A picture, else initials, else the app. The name stands beside it. */
const avatar = (model: PanelModel, agent: Agent | undefined) =>
  html`<span part="avatar" aria-hidden="true">${
    agent?.picture && !model.broken.has(agent.picture)
      ? html`<img src=${agent.picture} alt="" referrerpolicy="no-referrer" @error=${() => model.breakPicture(agent.picture)} />`
      : agent
        ? initialsOf(agent.name)
        : glyph(model.kit)
  }</span>`;

const agentsView = (model: PanelModel) =>
  html`<fieldset part="agents"><legend>${model.words.person}</legend>${model.agents.map(
    (agent, i) =>
      html`<label part="agent">${avatar(model, agent)}<span>${agent.name}<span class="role">${[agent.role, agent.status].filter(Boolean).join(' · ')}</span></span>
        <input type="radio" name="agent" .checked=${i === model.agent} @change=${() => model.pickAgent(i)} /></label>`,
  )}</fieldset>`;

const choicesView = (model: PanelModel) =>
  html`<fieldset part="channels"><legend>${model.words.app}</legend>${model.choices.map(
    ({ label, channel, kit }, i) =>
      html`<label part="channel"><span>${label || kit?.channel.label || channel}</span>
        <input type="radio" name="channel" .checked=${i === model.choice} @change=${() => model.pickChoice(i)} /></label>`,
  )}</fieldset>`;
