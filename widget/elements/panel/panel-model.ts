import type { Words } from '../../locales/words.ts';
import type { Kit } from '../../page/kits/kit.ts';
import type { Agent } from './agent.ts';
import type { Choice } from './choice.ts';
import type { Field } from './field.ts';

/** All that the panel shows, and what it does when it is touched. */
export interface PanelModel {
  readonly words: Words;
  /** Tag of the language that the words are in. */
  readonly lang: string;
  /** Still to be seen: it stays drawn while it goes. */
  readonly drawn: boolean;
  readonly title: string;
  /** Empty: nothing is known of hours. */
  readonly status: string;
  readonly online: boolean;
  readonly greeting: string;
  /** What shows people, apps, questions and fields; undefined where there are none. */
  readonly extras: { view(model: PanelModel): unknown; avatar(model: PanelModel, agent: Agent): unknown } | undefined;
  /** Undefined: not fetched yet, or the options lead nowhere. */
  readonly kit: Kit | undefined;
  readonly agents: readonly (Agent & { readonly status: string })[];
  /** Place in the list; -1 where there is none. */
  readonly agent: number;
  readonly choices: readonly (Choice & { readonly kit: Kit | undefined })[];
  readonly choice: number;
  readonly questions: readonly string[];
  readonly fields: readonly Field[];
  readonly answers: ReadonlyMap<string, string>;
  readonly text: string;
  /** The whole message where it is more than the text, or empty. */
  readonly whole: string;
  /** The reference as it is added, or empty. */
  readonly reference: string;
  readonly textLimit: number;
  /** Pictures that did not load. */
  readonly broken: ReadonlySet<string>;
  readonly qr: { readonly size: number; readonly path: string } | undefined;
  readonly offersQr: boolean;
  /** A number to copy; empty: the link is copied instead. */
  readonly number: string;
  readonly notice: string;
  readonly close: () => void;
  readonly pickAgent: (index: number) => void;
  readonly pickChoice: (index: number) => void;
  readonly write: (text: string) => void;
  /** A quick question: the text at once. */
  readonly ask: (text: string) => void;
  readonly answer: (name: string, value: string) => void;
  readonly breakPicture: (address: string) => void;
  readonly copy: (text: string) => void;
  readonly toggleQr: () => void;
}
