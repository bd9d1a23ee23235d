/** A call as it leaves. */
export interface PostbackRequest {
  /** POST by default. */
  readonly method?: 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a question. */
  readonly body: string;
}
