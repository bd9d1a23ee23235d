/**
 * A conversation and the click it is matched to: what is credited is found by these.
 * @param isTold whether their circumstances matter
 */
export const ledColumns = (isTold: boolean) =>
  `c.message, c.at as started_at, c.method, c.reason as start_reason, c.ad, e.id as click, e.at as click_at, e.visitor,
   e.landings ${isTold ? CONTEXT : ''}`;

const CONTEXT = `, c.channel, c.destination, e.destination as click_destination, e.position, e.page, e.device, e.browser,
  e.os, e.language, e.country`;
