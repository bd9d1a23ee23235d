import type { Evidence } from './evidence.ts';

/**
 * What a person's messages of one moment tell together: platforms count whole seconds, so of an album whose caption
 * holds the reference nobody knows which part came first. What was forwarded tells of somebody else's click and adds
 * nothing.
 * @param own evidence of the message that stands for the moment
 * @param others evidence of the rest, in an order that does not depend on their arrival
 */
export function ofOneMoment(own: Evidence, others: readonly Evidence[]): Evidence {
  const telling = [own, ...others].filter((evidence) => !evidence.isForwarded && tells(evidence));
  if (others.length === 0 || telling.length === 0) return own;
  const all = (key: 'platform' | 'text' | 'near') => [...new Set(telling.flatMap((evidence) => evidence[key]))];
  const { ad, adClick } = telling.find((evidence) => evidence.adClick) ?? telling.find((evidence) => evidence.ad) ?? {};
  return {
    platform: all('platform'),
    text: all('text'),
    near: all('near'),
    ...(ad && { ad }),
    ...(adClick !== undefined && { adClick }),
  };
}

function tells({ platform, text, near, ad }: Evidence): boolean {
  return platform.length > 0 || text.length > 0 || near.length > 0 || ad !== undefined;
}
