/** One built file, or several together, and what it weighs. */
export interface Artefact {
  readonly name: string;
  /** Bytes as built, after gzip -9, after brotli 11. */
  readonly min: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Most bytes that its brotli form may have, where it has a budget of its own. */
  readonly budget?: number;
}
