/** A file of conversions. */
export interface ConversionImportMark {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}
