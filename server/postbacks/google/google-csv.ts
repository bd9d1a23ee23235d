import { z } from 'zod';
import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import { csvRow } from '../csv-row.ts';
import { newestClickId, whyNoClickId } from '../newest-click-id.ts';
import { plainName } from '../plain-name.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { GOOGLE_MAX_AGE_MS } from './google-click-ids.ts';

const HOUR_MS = 3_600_000;
const COLUMNS = [
  'Google Click ID',
  'Conversion Name',
  'Conversion Time',
  'Conversion Value',
  'Conversion Currency',
] as const;

const settings = z.strictObject({});

/** Google Ads' file of offline conversions. Its column is for gclid alone; a row that comes again is ignored there. */
export const googleCsv = postbackAdapter<z.output<typeof settings>>({
  settings,
  eventName: plainName,
  tells: ['click', 'start', 'conversion'],
  secrets: [],
  maxAgeMs: GOOGLE_MAX_AGE_MS,
  // Google does not know a click before some hours have passed.
  settleMs: 6 * HOUR_MS,
  needs: () => [],
  whyNot: (fact, _settings, now) =>
    (fact.amount?.minor ?? 0) < 0 ? 'refund' : whyNoClickId(fact, ['gclid'], GOOGLE_MAX_AGE_MS, now),
  delivery: {
    by: 'file',
    file: (facts) =>
      // Every time is in UTC, with seconds and no offset of its own: the one form that all readers agree on.
      [['Parameters:TimeZone=+0000'], COLUMNS, ...facts.map(rowOf)].map(csvRow).join(''),
  },
});

function rowOf(fact: PostbackFact): string[] {
  return [
    newestClickId(fact, ['gclid'])?.value ?? '',
    fact.name,
    new Date(fact.at).toISOString().slice(0, 19).replace('T', ' '),
    fact.amount ? formatMinorUnits(fact.amount.minor, fact.amount.currency) : '',
    fact.amount?.currency ?? '',
  ];
}
