import type { Logger } from 'pino';
import type { Site } from './config/config.ts';
import { type SendMails, sendMails } from './flows/send-mails.ts';

const EVERY_MS = 60_000;

/**
 * Looks every minute whether a report is due.
 * @param sites looked at anew each time, since they may change while the service runs
 * @returns ends it; resolves when no mail is under way
 */
export function runMails(sites: ReadonlyMap<string, Site>, deps: SendMails, log: Logger): () => Promise<void> {
  let working = Promise.resolve();
  let isWorking = false;
  const round = async () => {
    isWorking = true;
    for (const site of sites.values()) {
      await sendMails(deps, site).catch((error: unknown) =>
        log.error({ site: site.id, cause: String(error) }, 'a report was not sent'),
      );
    }
    isWorking = false;
  };
  const timer = setInterval(() => {
    if (!isWorking) working = round();
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await working;
  };
}
