import type { Words } from '../../locales/words.ts';
import type { Kit } from '../../page/kits/kit.ts';

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
  /** A person's picture, in place of the app's glyph. */
  readonly avatar: unknown;
  /** People, apps, questions and fields, where there are some. */
  readonly extras: unknown;
  /** Undefined: not fetched yet, or the options lead nowhere. */
  readonly kit: Kit | undefined;
  readonly text: string;
  /** The whole message: the text, and what the answers add to it. */
  readonly whole: string;
  /** Shows it, or nothing. */
  readonly preview: unknown;
  /** The reference as it is added, or empty. */
  readonly reference: string;
  readonly textLimit: number;
  /** Whether the app takes no message from a link. */
  readonly takesNone: boolean;
  /** The code to scan, and what shows it; or nothing. */
  readonly code: unknown;
  readonly codeButton: unknown;
  /** Whether the message is copied by hand: the app takes none, or opens on another device. */
  readonly pastes: boolean;
  /** A number to copy; empty: the link is copied instead. */
  readonly number: string;
  readonly notice: string;
  readonly close: () => void;
  readonly write: (text: string) => void;
  readonly copy: (text: string) => void;
}
