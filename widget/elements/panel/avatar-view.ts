import { html, type TemplateResult } from 'lit';
import type { Agent } from './agent.ts';
import { initialsOf } from './initials-of.ts';

/**
 * A person's picture, else the initials. The name stands beside it.
 * @param broken pictures that did not load
 * @param breakPicture told of another one
 */
export const avatarView = (
  { name, picture }: Agent,
  broken: ReadonlySet<string>,
  breakPicture: (address: string) => void,
): TemplateResult =>
  html`<span part="avatar" aria-hidden="true">${
    picture && !broken.has(picture)
      ? html`<img src=${picture} alt="" referrerpolicy="no-referrer" @error=${() => breakPicture(picture)}>`
      : initialsOf(name)
  }</span>`;
