/** An app to choose. */
export interface Choice {
  readonly channel: string;
  readonly to: string;
  /** Empty: the app's name. */
  readonly label: string;
}
