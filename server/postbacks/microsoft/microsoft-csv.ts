import { z } from 'zod';
import { csvRow } from '../csv-row.ts';
import { majorUnits } from '../major-units.ts';
import { newestClickId, whyNoClickId } from '../newest-click-id.ts';
import { plainName } from '../plain-name.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';

const HOUR_MS = 3_600_000;
const MAX_AGE_MS = 90 * 24 * HOUR_MS;
const COLUMNS = [
  'Type',
  'Status',
  'Id',
  'Parent Id',
  'Client Id',
  'Name',
  'Conversion Currency Code',
  'Conversion Name',
  'Conversion Time',
  'Conversion Value',
  'Microsoft Click Id',
] as const;
const VERSION = ['Format Version', '', '', '', '', '6.0', '', '', '', '', ''] as const;

const settings = z.strictObject({});

/** Microsoft Advertising's bulk file of offline conversions. A row that comes again is ignored there. */
export const microsoftCsv = postbackAdapter<z.output<typeof settings>>({
  settings,
  eventName: plainName,
  tells: ['click', 'start', 'conversion'],
  secrets: [],
  maxAgeMs: MAX_AGE_MS,
  // Microsoft does not know a click before an hour has passed.
  settleMs: HOUR_MS,
  needs: () => [],
  whyNot: (fact, _settings, now) =>
    (fact.amount?.minor ?? 0) < 0 ? 'refund' : whyNoClickId(fact, ['msclkid'], MAX_AGE_MS, now),
  delivery: { by: 'file', file: (facts) => [COLUMNS, VERSION, ...facts.map(rowOf)].map(csvRow).join('') },
});

function rowOf(fact: PostbackFact): string[] {
  return [
    'Offline Conversion',
    '',
    '',
    '',
    fact.id,
    '',
    fact.amount?.currency ?? '',
    fact.name,
    americanTime(fact.at),
    fact.amount ? String(majorUnits(fact.amount)) : '',
    newestClickId(fact, ['msclkid'])?.value ?? '',
  ];
}

/** `11/2/2026 12:00:00 PM`, in UTC. Written out, since formatters disagree about spaces and midnight. */
function americanTime(at: number): string {
  const time = new Date(at);
  const hour = time.getUTCHours();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()} ${hour % 12 || 12}:${two(
    time.getUTCMinutes(),
  )}:${two(time.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
}
