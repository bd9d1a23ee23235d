/** Who is told what happens, as `/api/postbacks` tells it. */
export interface Postback {
  readonly id: string;
  readonly kind: string;
  readonly when: Readonly<Record<string, string>>;
  /** Names of the numbers and pages that it is for; empty: all. */
  readonly destinations: readonly string[];
  readonly delivery: 'request' | 'file';
  readonly counts: Readonly<Record<string, number>>;
  readonly lastSentAt: number | null;
  readonly lastError: { readonly at: number; readonly event: string; readonly reason: string } | null;
  readonly circuit: { readonly state: 'closed' | 'half_open' | 'open'; readonly openUntil: number | null };
}

export interface PostbackEvent {
  readonly id: string;
  readonly event: string;
  readonly at: number;
  readonly reason: string;
}

/** What a call would be, its secrets masked. */
export interface Preview {
  readonly event: string;
  readonly unsendable: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  readonly file: string | null;
}

/** What is set of a postback, as `/api/postbacks/:id` tells it. */
export interface PostbackSettings {
  readonly id: string;
  readonly kind: string;
  readonly when: Readonly<Record<string, string>>;
  readonly needsConsent: boolean;
  readonly destinations: readonly string[];
  readonly settings: Readonly<Record<string, string | boolean>>;
  /** Names of settings that are there and not shown. */
  readonly kept: readonly string[];
}
