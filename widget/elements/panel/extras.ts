import type { Words } from '../../locales/words.ts';
import type { Agent } from './agent.ts';
import { avatarView } from './avatar-view.ts';
import type { Choice } from './choice.ts';
import { EXTRAS_CSS } from './extras-css.ts';
import { extrasView } from './extras-view.ts';
import type { Field } from './field.ts';
import { readAgents } from './read-agents.ts';
import { readChoices } from './read-choices.ts';
import { readFields } from './read-fields.ts';
import { readQuestions } from './read-questions.ts';
import { readStrings } from './read-strings.ts';

/** What an owner may add to a panel, read. */
export interface Extras {
  readonly agents: readonly Agent[];
  readonly channels: readonly Choice[];
  readonly questions: readonly string[];
  readonly fields: readonly Field[];
  readonly strings: Partial<Words>;
}

/** Reads and shows what only some panels have; fetched for those alone. */
export const extras = {
  read: {
    agents: readAgents,
    channels: readChoices,
    questions: readQuestions,
    fields: readFields,
    strings: readStrings,
  },
  css: EXTRAS_CSS,
  view: extrasView,
  avatar: avatarView,
} as const;
