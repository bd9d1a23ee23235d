import type { CountryCode } from 'libphonenumber-js/max';
import { Fault } from '#core/fault.ts';
import { exactMinorUnits } from '#core/money/exact-minor-units.ts';
import { isCurrency } from '#core/money/is-currency.ts';
import { readReferences } from '#core/reference/read-references.ts';
import { momentOf, NO_MOMENT } from '../../channels/moment-of.ts';
import { contactHash } from '../../security/contact-hash.ts';
import { hashContact } from '../../security/hash-contact.ts';
import type { ConversionRow } from '../../store/rows/conversion-row.ts';
import type { ConversionReport } from './conversion-report.ts';
import { phoneAliases } from './phone-aliases.ts';

/** Clocks are off and zones are mistaken; a whole day says that something is wrong. */
const AHEAD_AT_MOST_MS = 86_400_000;

/** What is wrong with a report, and in which field. */
export interface ConversionProblem {
  readonly field: keyof ConversionReport;
  readonly message: string;
}

export interface ReadConversion {
  readonly contactKey: string;
  readonly site: string;
  readonly source: 'api' | 'csv';
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** For phone numbers without a country code. */
  readonly country?: CountryCode | undefined;
}

/** A report as it is kept: people hashed, money in minor units; or what is wrong with it. */
export function readConversion(
  report: ConversionReport,
  given: ReadConversion,
): { readonly row: ConversionRow } | { readonly problem: ConversionProblem } {
  try {
    return { row: rowOf(report, given) };
  } catch (error) {
    if (error instanceof Refused) return { problem: { field: error.field, message: error.message } };
    throw error;
  }
}

class Refused extends Error {
  readonly field: keyof ConversionReport;

  constructor(field: keyof ConversionReport, message: string) {
    super(message);
    this.field = field;
  }
}

function rowOf(report: ConversionReport, given: ReadConversion): ConversionRow {
  const { contactKey, site, source, receivedAt } = given;
  const externalId = String(report.externalId);
  const refundOf = report.refundOf === undefined ? null : String(report.refundOf);
  if (refundOf === externalId) throw new Refused('refundOf', 'is its own id: a refund needs an externalId of its own');
  const kind = report.kind ?? (refundOf === null ? undefined : 'purchase');
  if (kind === undefined) throw new Refused('kind', 'is missing: give lead, purchase or other');
  const at = timeOf(report, receivedAt);
  const money = moneyOf(report);
  const row = {
    kind,
    name: report.name || kind,
    value: refundOf !== null && money.value !== null ? -Math.abs(money.value) + 0 : money.value,
    currency: money.currency,
    ...tieOf(report, given),
  };
  const idOf = (external: string) => hashContact(contactKey, 'conversion', site, 'external', external);
  return {
    ...row,
    id: idOf(externalId),
    at,
    source,
    adClick: null,
    refundOf: refundOf === null ? null : idOf(refundOf),
    // Without a time, now is meant, and now is another moment when the same report comes again.
    fingerprint: hashContact(
      contactKey,
      'report',
      JSON.stringify([row, report.at === undefined ? null : at, refundOf]),
    ),
  };
}

function timeOf({ at }: ConversionReport, receivedAt: number): number {
  const moment = at === undefined ? receivedAt : momentOf(at);
  if (moment === undefined) throw new Refused('at', NO_MOMENT);
  if (moment > receivedAt + AHEAD_AT_MOST_MS) throw new Refused('at', 'lies more than a day in the future');
  return moment;
}

function moneyOf({ value, currency }: ConversionReport): {
  readonly value: number | null;
  readonly currency: string | null;
} {
  const code = currency?.trim().toUpperCase();
  if (code && !isCurrency(code))
    throw new Refused('currency', `is no ISO 4217 code, like EUR: ${JSON.stringify(currency)}`);
  if (value === undefined || value === '') return { value: null, currency: null };
  if (!code) throw new Refused('currency', 'is missing: a value needs one, like EUR');
  try {
    return { value: exactMinorUnits(String(value), code), currency: code };
  } catch (error) {
    if (error instanceof Fault) throw new Refused('value', error.message);
    throw error;
  }
}

type Named = Pick<ConversionRow, 'aliases' | 'reference' | 'conversation'>;
const NAMES = ['conversationId', 'reference', 'contact', 'contactHash', 'phone'] as const;

/** What the conversion is reported to belong to: by exactly one name, and a refund by none. */
function tieOf(report: ConversionReport, { contactKey, site, country }: ReadConversion): Named {
  const nothing: Named = { aliases: [], reference: null, conversation: null };
  const [name, another] = NAMES.filter((field) => report[field] !== undefined);
  if (report.refundOf !== undefined) {
    if (name) throw new Refused(name, 'has to be left out: a refund belongs to what it takes back');
    return nothing;
  }
  if (another) throw new Refused(another, `comes beside ${name}: give exactly one of ${NAMES.join(', ')}`);
  const { conversationId, reference, contact, channel, phone } = report;
  if (channel !== undefined && contact === undefined) throw new Refused('contact', 'is missing beside channel');
  if (conversationId !== undefined) {
    const message = /^cnv_([\w-]{1,64})$/.exec(conversationId.trim())?.[1];
    if (!message) throw new Refused('conversationId', 'is not the id of a conversation: it begins with cnv_');
    return { ...nothing, conversation: message };
  }
  if (reference !== undefined) return { ...nothing, reference: codeIn(reference) };
  if (contact !== undefined) {
    if (channel === undefined) throw new Refused('channel', 'is missing: a contact is known by its channel');
    return { ...nothing, aliases: [contactHash(contactKey, site, channel, contact)] };
  }
  if (report.contactHash !== undefined) return { ...nothing, aliases: [report.contactHash] };
  if (phone !== undefined) {
    const known = phoneAliases(phone, contactKey, site, country);
    // The reason alone: what was sent is somebody's number, and answers are logged.
    if ('reason' in known) throw new Refused('phone', `is no phone number: ${known.reason}`);
    return { ...nothing, aliases: known.aliases };
  }
  throw new Refused('conversationId', `is missing: give exactly one of ${NAMES.join(', ')}`);
}

function codeIn(text: string): string {
  const [code, another] = readReferences(text);
  if (code === undefined)
    throw new Refused('reference', 'is no reference, or has a slip in it: it looks like K7Q-M2X-VDP');
  if (another !== undefined) throw new Refused('reference', 'holds several references; give one');
  return code;
}
