import type { Migration } from 'kysely';
import * as clicksAndConversations from './001-clicks-and-conversations.ts';
import * as conversionsAndSpend from './002-conversions-and-spend.ts';
import * as siteConfigs from './005-site-configs.ts';

/** Every change of the schema, in order of name. A change that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '001-clicks-and-conversations': clicksAndConversations,
  '002-conversions-and-spend': conversionsAndSpend,
  '005-site-configs': siteConfigs,
};
