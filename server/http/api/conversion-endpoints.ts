import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { conversionReport } from '../../flows/conversions/conversion-report.ts';
import { CONVERSION_IMPORT_FIELDS, importConversions } from '../../flows/conversions/import-conversions.ts';
import { type RecordConversions, recordConversions } from '../../flows/conversions/record-conversions.ts';
import { conversionEntry } from './conversion-entry.ts';
import { csvBody, dateFormat, decimal, isPreview, rowProblem } from './csv-import.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { oneOrMany } from './one-or-many.ts';
import { page } from './page.ts';
import { daysOf, period, siteId, timeZone } from './period.ts';
import type { RecordAudit } from './record-audit.ts';

export interface ConversionEndpointsDeps extends RecordConversions {
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly onRecorded: (site: string) => void;
}

const AT_ONCE = 1_000;

/** What is often the same in a whole file. */
const CONSTANTS = {
  kind: z.string().optional(),
  name: z.string().optional(),
  currency: z.string().optional(),
  channel: z.string().optional(),
};

const COLUMNS = conversionEntry.keyof().options;

const counts = {
  recorded: z.int(),
  duplicates: z.int().describe('Reported before, word for word.'),
  firstKept: z.int().describe('Reported before with something else in it; the first report stays.'),
};

/** What conversations led to: reported one by one, as files, and listed. */
export function conversionEndpoints(deps: ConversionEndpointsDeps): readonly Endpoint[] {
  const { store, audit, now, onRecorded } = deps;
  return [
    endpoint({
      method: 'post',
      path: '/conversions',
      summary: `Reports a conversion, or up to ${AT_ONCE}: all of them are kept or none.`,
      scope: 'write',
      query: z.object({ site: siteId }),
      body: oneOrMany(conversionReport, AT_ONCE),
      answer: z.object({
        ...counts,
        conversions: z.array(
          z.object({
            externalId: z.string(),
            id: z.string(),
            outcome: z.enum(['recorded', 'duplicate', 'first_kept']),
            conversationId: z.string().nullable(),
            clickId: z.string().nullable(),
            reason: z.string().describe('By what it was tied, or why it was not: unknown_contact, too_late...'),
          }),
        ),
      }),
      async handle({ body, site }) {
        const answer = await recordConversions(deps, site, body, now());
        if (answer.recorded > 0) onRecorded(site.id);
        return { ...answer, conversions: [...answer.conversions] };
      },
    }),
    endpoint({
      method: 'post',
      path: '/conversions/import',
      summary: 'Reports the conversions of a CSV file: all of them are kept or none.',
      scope: 'write',
      query: z.object({
        site: siteId,
        columns: z
          .string()
          .max(5_000)
          .default('')
          .describe(
            `Pairs of field:Heading or field=constant with commas between; fields: ${CONVERSION_IMPORT_FIELDS.join(', ')}.`,
          ),
        ...CONSTANTS,
        preview: isPreview,
        decimal,
        dateFormat,
        timeZone: timeZone.optional().describe('Of times without an offset; the site’s if left out.'),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, { error: 'is not a country, two letters like PT' })
          .optional()
          .describe('Of phone numbers without a country code.'),
      }),
      body: csvBody,
      bodyType: 'text/csv',
      answer: z.object({
        id: z.string().nullable().describe('Of the import, to take it back; null where nothing was new.'),
        ...counts,
        rows: z.int(),
        problems: z.array(rowProblem).describe('A preview names them all, up to 100.'),
        preview: z
          .array(
            z.object({
              line: z.int(),
              externalId: z.string(),
              at: z.int(),
              kind: z.string(),
              name: z.string(),
              value: z.string().nullable(),
              currency: z.string().nullable(),
              tiedBy: z.string(),
            }),
          )
          .describe('The first rows as they were understood.'),
      }),
      async handle({ body, query, site, caller }) {
        const answer = await importConversions(
          deps,
          site,
          body,
          {
            ...query,
            constants: { kind: query.kind, name: query.name, currency: query.currency, channel: query.channel },
          },
          now(),
        );
        if (answer.recorded > 0) {
          onRecorded(site.id);
          await audit(caller, 'conversions.imported', `${answer.id}, ${answer.recorded} into ${site.id}`);
        }
        return { ...answer, problems: [...answer.problems], preview: [...answer.preview] };
      },
    }),
    endpoint({
      method: 'get',
      path: '/conversions',
      summary: 'Each conversion of a period with what it belongs to, by pages.',
      scope: 'read',
      query: period.extend(page),
      answer: z.object({ conversions: z.array(conversionEntry), next: z.string().nullable() }),
      table: ({ conversions }) => ({
        columns: [...COLUMNS],
        rows: conversions.map((one) =>
          COLUMNS.map((name) => (name === 'at' ? new Date(one.at).toISOString() : one[name])),
        ),
      }),
      async handle({ query, site }) {
        const { conversions, next } = await store.conversions({
          ...daysOf(site, query, now()),
          cursor: query.cursor,
          limit: query.limit,
        });
        return { conversions: [...conversions], next };
      },
    }),
    endpoint({
      method: 'get',
      path: '/conversions/imports',
      summary: 'The files of conversions that hold, the latest first.',
      scope: 'read',
      query: z.object({ site: siteId }),
      answer: z.object({
        imports: z.array(
          z.object({ id: z.string(), at: z.int(), recorded: z.int().describe('Conversions that it brought first.') }),
        ),
      }),
      handle: async ({ site }) => ({ imports: [...(await store.conversionImports(site.id))] }),
    }),
    endpoint({
      method: 'delete',
      path: '/conversions/imports/:id',
      summary: 'Takes a file of conversions back, and what of it nobody was told yet; what was reported before stays.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: z.object({ id: z.string(), removed: z.int() }),
      async handle({ params, site, caller }) {
        const id = params['id'] ?? '';
        const removed = await store.undoConversions(site.id, site, id);
        if (removed === undefined) throw new Fault('not_found', 'This site has no import of this id.');
        onRecorded(site.id);
        await audit(caller, 'conversions.taken-back', `${id}, ${removed} of ${site.id}`);
        return { id, removed };
      },
    }),
  ];
}
