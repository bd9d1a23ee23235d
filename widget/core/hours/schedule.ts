/** A stretch of one day, in minutes of its wall clock; `to` is beyond 1,440 where it lasts past midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When somebody is there. A stretch past midnight belongs to the day that it begins on. */
export interface Schedule {
  /** IANA name of the zone that all times are in. */
  readonly timeZone: string;
  /** Seven days, Sunday first. */
  readonly week: readonly (readonly Span[])[];
  /** Dates that differ: `YYYY-MM-DD`, or `MM-DD` for every year. An empty list is a day off. */
  readonly dates: ReadonlyMap<string, readonly Span[]>;
}
