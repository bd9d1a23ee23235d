/** What a check found: `good` stands there so that the reader sees it was looked at. */
export interface Finding {
  readonly kind: 'good' | 'hint' | 'bad';
  /** What is so, in one sentence. */
  readonly what: string;
  /** How to mend it; not for what is good. */
  readonly mend?: string;
}

/** A launcher on the page, with what its checks need. */
export interface Patient {
  readonly host: HTMLElement;
  readonly anchor: HTMLAnchorElement | undefined;
  /** An option as the element has it now, whichever way it was set. */
  readonly option: (name: string) => string;
}

/** One thing that goes wrong on pages. A check that throws has found something too. */
export type Check = (patients: readonly Patient[]) => Finding[] | Promise<Finding[]>;
