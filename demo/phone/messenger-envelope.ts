interface MessengerEvent {
  readonly pageId: string;
  readonly psid: string;
  readonly kind: 'text' | 'get_started' | 'referral';
  readonly messageId: string;
  readonly sentAt: number;
  readonly text?: string;
  readonly ref?: string;
}

/** Without a `ref` Meta still says by which kind of link the thread was opened. */
function referralOf(ref: string | undefined): object {
  return { ...(ref !== undefined && { ref }), source: 'SHORTLINK', type: 'OPEN_THREAD' };
}

function partOf(event: MessengerEvent): object {
  switch (event.kind) {
    case 'text':
      return { message: { mid: event.messageId, text: event.text ?? '' } };
    case 'get_started':
      return {
        postback: {
          mid: event.messageId,
          title: 'Get Started',
          payload: 'GET_STARTED',
          ...(event.ref !== undefined && { referral: referralOf(event.ref) }),
        },
      };
    case 'referral':
      // A bare referral carries no mid: Meta gives it none.
      return { referral: referralOf(event.ref) };
  }
}

/** One event of a person in a Page's thread, as the Messenger Platform delivers it. */
export function messengerEnvelope(event: MessengerEvent): object {
  return {
    object: 'page',
    entry: [
      {
        id: event.pageId,
        time: event.sentAt,
        messaging: [
          { sender: { id: event.psid }, recipient: { id: event.pageId }, timestamp: event.sentAt, ...partOf(event) },
        ],
      },
    ],
  };
}
