/** One call of the service, with the time at which it arrives. */
export interface WorldRequest {
  readonly kind: 'beacon' | 'visit' | 'webhook';
  readonly method: 'POST' | 'GET' | 'HEAD';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAt: number;
  /** Hears where a tracked link led. */
  readonly onLocation?: (location: string) => void;
}
