import type { Words } from '../../locales/words.ts';
import type { Kit } from '../../page/kits/kit.ts';
import type { Agent } from './agent.ts';
import type { Choice } from './choice.ts';
import type { Field } from './field.ts';

/** What only some panels show, and what it does when it is touched. */
export interface ExtrasModel {
  readonly words: Words;
  readonly agents: readonly (Agent & { readonly status: string })[];
  /** Place in the list; -1 where there is none. */
  readonly agent: number;
  readonly choices: readonly (Choice & { readonly kit: Kit | undefined })[];
  readonly choice: number;
  readonly questions: readonly string[];
  readonly fields: readonly Field[];
  readonly answers: ReadonlyMap<string, string>;
  /** Pictures that did not load. */
  readonly broken: ReadonlySet<string>;
  /** What stands in the compose box. */
  readonly text: string;
  readonly pickAgent: (index: number) => void;
  readonly pickChoice: (index: number) => void;
  /** A quick question: the text at once. */
  readonly ask: (text: string) => void;
  readonly answer: (name: string, value: string) => void;
  readonly breakPicture: (address: string) => void;
}
