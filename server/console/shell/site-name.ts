/** A site to choose. */
export interface SiteName {
  readonly id: string;
  readonly name: string;
}
