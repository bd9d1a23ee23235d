/** What an owner set up for one platform's calls. */
export interface ChannelConnection {
  /** What the platform signs with or shows: app secret, secret token, channel secret, auth token. */
  readonly secret: string;
  /**
   * Names of the bot, number or account that is written to, the platform's own id first. Telegram and Viber do not
   * say it themselves and need one; elsewhere these are further names.
   */
  readonly destinations: readonly string[];
  /** Apple only: through whom the messages come, a name in `appleProviders`. */
  readonly provider?: string | undefined;
}
