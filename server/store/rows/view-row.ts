/** A report as somebody keeps it: under a name, the part of its address that tells what is shown. */
export interface ViewRow {
  readonly site: string;
  /** `viw_...` */
  readonly id: string;
  readonly name: string;
  /** What follows `?` in the report's address. */
  readonly query: string;
  readonly madeAt: number;
  /** Name of the caller who made it. */
  readonly madeBy: string;
  /** Whether everybody who sees the site sees it. */
  readonly isShared: boolean;
}
