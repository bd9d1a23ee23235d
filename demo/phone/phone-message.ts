/** What the phone's page asks to be sent, as if the person had pressed the button in the real app. */
export interface PhoneMessage {
  readonly channel: 'whatsapp' | 'messenger';
  readonly contact: { readonly id: string; readonly name: string };
  readonly kind: 'text' | 'get_started' | 'referral';
  readonly text?: string;
  readonly ref?: string;
}
