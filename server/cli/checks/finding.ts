/** What a check found. */
export interface Finding {
  readonly what: string;
  /** `warning`: worth a look, and no reason to fail. */
  readonly state: 'good' | 'warning' | 'bad';
  readonly found: string;
  /** How to mend it; empty if nothing is to be. */
  readonly mend: string;
}
