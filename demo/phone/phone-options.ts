/** What the phone must know of the service it writes to; the clock and the dice are handed in. */
export interface PhoneOptions {
  readonly serviceOrigin: string;
  readonly appSecret: string;
  readonly connection: string;
  readonly whatsapp: { readonly wabaId: string; readonly phoneNumberId: string; readonly displayPhoneNumber: string };
  readonly messenger: { readonly pageId: string };
  readonly now: () => number;
  /** A string that never comes twice: it becomes part of a message id. */
  readonly random: () => string;
}
