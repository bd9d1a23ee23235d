import { html, type TemplateResult } from 'lit';
import type { Agent } from './agent.ts';
import { initialsOf } from './initials-of.ts';
import type { PanelModel } from './panel-model.ts';

/** A person's picture, else the initials. The name stands beside it. */
export const avatarView = ({ broken, breakPicture }: PanelModel, { name, picture }: Agent): TemplateResult =>
  html`<span part="avatar" aria-hidden="true">${
    picture && !broken.has(picture)
      ? html`<img src=${picture} alt="" referrerpolicy="no-referrer" @error=${() => breakPicture(picture)}>`
      : initialsOf(name)
  }</span>`;
