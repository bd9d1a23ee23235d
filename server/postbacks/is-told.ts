import type { Postback } from '../config/config.ts';
import type { PostbackFact } from './postback-fact.ts';

/** Whether the platform still wants this; it did when it was queued, and the owner may have changed their mind since. */
export const isTold = ({ when }: Postback, { event }: Pick<PostbackFact, 'event'>): boolean => event in when;
