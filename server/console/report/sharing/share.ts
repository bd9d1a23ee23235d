/** A link of a site, as `/api/shares` tells of it; the link itself is told only where it is made. */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly period: { readonly days: number } | { readonly from: string; readonly to: string };
  readonly filters: readonly string[];
  readonly hasPassword: boolean;
  readonly madeAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
}
