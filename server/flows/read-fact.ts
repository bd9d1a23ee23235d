import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { Postback } from '../config/config.ts';
import type { LandedClickId, PostbackFact } from '../postbacks/postback-fact.ts';
import type { OutboxFact } from '../store/rows/outbox-fact.ts';
import type { IdKeeper } from './id-keeper.ts';

/**
 * What a postback may be told of a fact: opened, named as its platform names it, and without what the website's
 * visitor did not agree to. What happened inside a platform's own chat is that platform's already.
 */
export function readFact(postback: Postback, kept: OutboxFact, keeper: IdKeeper): PostbackFact {
  const isAllowed = kept.isConsented || !postback.needsConsent;
  const pageIds = kept.pageIds && isAllowed ? keeper.open(postback.site, kept.pageIds) : {};
  const last = kept.landings.at(-1);
  const origin = last ? classifyLanding(last) : undefined;
  return {
    id: kept.fact,
    kind: kept.kind,
    event: kept.event,
    name: postback.when[kept.event] ?? kept.event,
    at: kept.at,
    channel: kept.channel,
    destination: kept.destination,
    conversation: kept.message === null ? '' : `cnv_${kept.message}`,
    click: kept.click ?? '',
    page: kept.page,
    source: origin?.source ?? (kept.adId ? 'meta' : ''),
    medium: origin?.medium ?? (kept.adId ? 'ad' : ''),
    campaign: origin?.campaign ?? kept.adId,
    adId: kept.adId,
    isConsented: kept.isConsented,
    clickIds: isAllowed ? clickIdsOf(kept.landings) : [],
    ids: { ...pageIds, ...chatIdsOf(postback.site, kept, keeper) },
    isWithheld: kept.click !== null && !isAllowed,
    ...(kept.value !== null && kept.currency && { amount: { minor: kept.value, currency: kept.currency } }),
  };
}

/** Each once: the click's page and the visitor's history may both tell of one landing. */
function clickIdsOf(landings: readonly Landing[]): LandedClickId[] {
  const newestFirst = landings.flatMap(({ adClickId, at }) => (adClickId ? [{ ...adClickId, at }] : [])).reverse();
  const seen = new Set<string>();
  return newestFirst.filter(({ kind, value }) => {
    const id = `${kind} ${value}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** The person is the same in every message; the ad is the one that led to this conversation. */
function chatIdsOf(site: string, kept: OutboxFact, keeper: IdKeeper): Readonly<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const sealed of kept.chatIds) {
    const opened = keeper.open(site, sealed);
    if (opened['contact']) ids['contact'] ??= opened['contact'];
    if (opened['ctwa_clid'] && sealed.isOfStart) ids['ctwa_clid'] ??= opened['ctwa_clid'];
  }
  return ids;
}
