import type { Migration } from 'kysely';
import * as clicksAndConversations from './001-clicks-and-conversations.ts';
import * as conversionsAndSpend from './002-conversions-and-spend.ts';
import * as outbox from './003-outbox.ts';
import * as keys from './004-keys.ts';
import * as siteConfigs from './005-site-configs.ts';
import * as people from './006-people.ts';
import * as claimsAndEdits from './007-claims-and-edits.ts';
import * as nights from './008-nights.ts';
import * as shares from './009-shares.ts';
import * as referenceSlips from './010-reference-slips.ts';
import * as summaries from './011-summaries.ts';
import * as summaryIndex from './012-summary-index.ts';
import * as outboxCounts from './013-outbox-counts.ts';
import * as conversionImports from './014-conversion-imports.ts';
import * as receipts from './015-receipts.ts';
import * as languageAndCountry from './016-language-and-country.ts';
import * as notes from './017-notes.ts';
import * as toldRefunds from './018-told-refunds.ts';
import * as mailSettings from './019-mail-settings.ts';
import * as messagesByTime from './020-messages-by-time.ts';
import * as summaryRows from './021-summary-rows.ts';
import * as messagesAfterForgottenOnes from './022-messages-after-forgotten-ones.ts';

/** Every change of the schema, in order of name. A change that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '001-clicks-and-conversations': clicksAndConversations,
  '002-conversions-and-spend': conversionsAndSpend,
  '003-outbox': outbox,
  '004-keys': keys,
  '005-site-configs': siteConfigs,
  '006-people': people,
  '007-claims-and-edits': claimsAndEdits,
  '008-nights': nights,
  '009-shares': shares,
  '010-reference-slips': referenceSlips,
  '011-summaries': summaries,
  '012-summary-index': summaryIndex,
  '013-outbox-counts': outboxCounts,
  '014-conversion-imports': conversionImports,
  '015-receipts': receipts,
  '016-language-and-country': languageAndCountry,
  '017-notes': notes,
  '018-told-refunds': toldRefunds,
  '019-mail-settings': mailSettings,
  '020-messages-by-time': messagesByTime,
  '021-summary-rows': summaryRows,
  '022-messages-after-forgotten-ones': messagesAfterForgottenOnes,
};
