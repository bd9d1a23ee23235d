/** What the widget says, in one language. `{app}`, `{time}` and `{reference}` stand for what is put in. */
export interface Words {
  /** The launcher, where the owner gave it no label. */
  readonly launcher: string;
  /** The word before the reference in the message. */
  readonly reference: string;
  /** Heading of the panel. */
  readonly title: string;
  readonly online: string;
  readonly closed: string;
  /** When somebody will be there again. */
  readonly back: string;
  /** The same time in the visitor's zone. */
  readonly yourTime: string;
  /** Label of the compose box. */
  readonly message: string;
  /** What the link at the end does. */
  readonly send: string;
  /** Says that the reference is added to the message. */
  readonly adds: string;
  /** Above the people to choose from. */
  readonly person: string;
  /** Above the apps to choose from. */
  readonly app: string;
  /** Above the quick questions. */
  readonly questions: string;
  /** Above the whole message, where more than the compose box goes into it. */
  readonly preview: string;
  /** For apps that take no text by a link. */
  readonly paste: string;
  readonly copyMessage: string;
  readonly copyNumber: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly qr: string;
  readonly scan: string;
  readonly close: string;
}
