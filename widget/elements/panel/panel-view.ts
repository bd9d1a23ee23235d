import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../../page/kits/kit.ts';
import type { PanelModel } from './panel-model.ts';

/** The panel. Every text goes in as text; there is no style attribute, and no address but of pictures. */
export function panelView(model: PanelModel): TemplateResult {
  const { words, kit, lang, text, whole, reference, takesNone, notice } = model;
  const app = kit?.channel.label ?? '';
  const put = (words: string) => words.replace('{app}', app);
  return html`<div
    part="panel" role="dialog" aria-label=${model.title} tabindex="-1" popover="manual" lang=${lang}
    dir=${/^(ar|he|iw)\b/.test(lang) ? 'rtl' : nothing} ?hidden=${!model.drawn}
  >
    <div part="header">
      <slot name="header">
        ${model.avatar ?? html`<span part="avatar" aria-hidden="true">${glyph(kit)}</span>`}
        <div>
          <h2 part="title">${model.title}</h2>
          ${model.status && html`<p part="status" class=${model.online ? 'online' : ''}>${model.status}</p>`}
        </div>
      </slot>
      <button part="close-button" type="button" aria-label=${words.close} @click=${model.close}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15" /></svg>
      </button>
    </div>
    <form part="body" @submit=${(event: Event) => event.preventDefault()}>
      <div part="greeting" ?hidden=${!model.greeting}><slot name="greeting"><p part="bubble">${model.greeting}</p></slot></div>
      ${model.extras}
      <label>
        <span class="label">${words.message}</span>
        <textarea part="input" class="box" rows="2" maxlength=${model.textLimit} dir="auto" .value=${text}
          @input=${({ target }: Event) => model.write((target as HTMLTextAreaElement).value)}></textarea>
      </label>
      ${model.preview}
      ${model.code}
    </form>
    <div part="footer">
      <a part="send" rel="noopener">${glyph(kit)}<span>${put(words.send)}</span></a>
      ${reference || takesNone ? html`<p class="note quiet">${takesNone ? put(words.paste) : words.adds.replace('{reference}', reference)}</p>` : nothing}
      <div class="ways">
        ${model.pastes ? way(words.copyMessage, () => model.copy(whole)) : nothing}
        ${way(model.number ? words.copyNumber : words.copyLink, () => model.copy(model.number))}
        ${model.codeButton || nothing}
      </div>
      <p class="note quiet" role="status">${notice}</p>
      <slot name="footer"></slot>
    </div>
  </div>`;
}

const way = (words: string, act: () => void) => html`<button type="button" @click=${act}>${words}</button>`;

const glyph = (kit: Kit | undefined) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d=${kit?.icon ?? ''} /></svg>`;
