/** One line of a chat as the phone shows it. */
export interface ChatMessage {
  readonly id: string;
  readonly from: 'person' | 'business';
  readonly kind: 'text' | 'get_started' | 'referral';
  readonly text: string;
  readonly ref?: string;
  readonly at: number;
  readonly state: 'sent' | 'delivered' | 'refused';
  readonly problem?: string;
}
