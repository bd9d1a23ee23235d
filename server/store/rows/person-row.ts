/** What a person may do: `owner` everything, `developer` settings and keys, `analyst` read. */
export const ROLES = ['owner', 'developer', 'analyst'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who may sign in. */
export interface PersonRow {
  /** `per_...` */
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly sites: 'all' | readonly string[];
  /** As `Passwords` made it; null until the invitation is taken up. */
  readonly password: string | null;
  /** Sealed secret of an authenticator app, and the last of its steps that was used: a code opens once. */
  readonly secondFactor: { readonly keyId: string; readonly sealed: string; readonly usedStep: number } | null;
  /** Since when a code is asked for at sign-in; null: it is not. */
  readonly secondFactorAt: number | null;
  /** SHA-256 of an open invitation. */
  readonly invite: string | null;
  readonly inviteUntil: number | null;
  readonly madeAt: number;
}
