/** Something that was changed, and by whom. */
export interface AuditRow {
  /** `aud_...`, in order of time. */
  readonly id: string;
  readonly at: number;
  /** Name of the caller: `person:<id>`, `key:<id>`. */
  readonly who: string;
  /** What was done, as `person.invited`. */
  readonly what: string;
  /** To whom or what; nothing secret. */
  readonly about: string;
}
