/**
 * `click`: a beacon with one event, impressions and clicks by turns. `message`, `messages`: a webhook with 1 or 50
 * messages.
 */
export type RequestKind = 'click' | 'message' | 'messages';
