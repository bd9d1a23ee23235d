import type { Postback, PostbackRule } from '../config/config.ts';
import { adapterOf } from './adapter-of.ts';

/** What the store has to know of a site's postbacks to put what happens into their outbox. */
export function postbackRules(postbacks: readonly Postback[], site: string): PostbackRule[] {
  return postbacks
    .filter((postback) => postback.site === site)
    .map((postback) => {
      const { settleMs, delivery } = adapterOf(postback);
      return {
        id: postback.id,
        events: Object.keys(postback.when),
        destinations: postback.destinations,
        settleMs,
        isFile: delivery.by === 'file',
      };
    });
}
