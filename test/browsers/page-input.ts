/** What a test asks of the real mouse and keyboard, so that the page sees trusted events. */
export type PageInput =
  | { readonly kind: 'click'; readonly x: number; readonly y: number; readonly button?: 'left' | 'middle' | 'right' }
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'press'; readonly key: 'Enter' | 'Tab' | 'Escape' };
