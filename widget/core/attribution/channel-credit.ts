/** What one channel earned under one model. */
export interface ChannelCredit {
  readonly channel: string;
  /** Its share of the conversions; a fraction in all but single-touch models. */
  readonly conversions: number;
  /** Its share of their value, in the unit of the paths' values. */
  readonly value: number;
}
