/** Who is asking, as `/api/me` tells it. */
export interface Me {
  readonly name: string;
  readonly scope: 'read' | 'write' | 'admin';
  readonly sites: 'all' | readonly string[];
  readonly isOwner: boolean;
  readonly hasOwner: boolean;
  readonly person: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly role: string;
    readonly hasSecondFactor: boolean;
  } | null;
}
