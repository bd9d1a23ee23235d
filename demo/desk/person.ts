/** Whoever holds the phone: simulated, and known to each app by another id. */
export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly psid: string;
}
