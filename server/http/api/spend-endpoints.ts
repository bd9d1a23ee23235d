import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { type ImportSpend, importSpend } from '../../flows/spend/import-spend.ts';
import { SPEND_FIELDS, SPEND_FORMATS } from '../../flows/spend/spend-formats.ts';
import { csvBody, dateFormat, decimal, isPreview, rowProblem } from './csv-import.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { page } from './page.ts';
import { daysOf, period, siteId } from './period.ts';
import type { RecordAudit } from './record-audit.ts';

export interface SpendEndpointsDeps extends ImportSpend {
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly onRecorded: (site: string) => void;
}

/** What is often the same in a whole file. */
const CONSTANTS = {
  source: z.string().max(200).optional(),
  medium: z.string().max(200).optional(),
  campaign: z.string().max(200).optional(),
  content: z.string().max(200).optional(),
  currency: z.string().max(10).optional(),
};

const spendKey = {
  day: z.string().describe('YYYY-MM-DD in the site’s calendar.'),
  source: z.string(),
  medium: z.string(),
  campaign: z.string(),
  content: z.string(),
  ad: z.string().describe('The ad platform’s id of the ad.'),
  currency: z.string(),
  amount: z.string().describe('A decimal number.'),
};

const spendEntry = z.object({ ...spendKey, adName: z.string(), adSet: z.string(), importId: z.string() });
const COLUMNS = spendEntry.keyof().options;

/** What ads cost: files of it, taken in and taken back. */
export function spendEndpoints(deps: SpendEndpointsDeps): readonly Endpoint[] {
  const { store, audit, now, onRecorded } = deps;
  return [
    endpoint({
      method: 'post',
      path: '/spend/import',
      summary: 'Keeps what a CSV file says ads cost; a line that was there before is replaced by what it says now.',
      scope: 'write',
      query: z.object({
        site: siteId,
        columns: z
          .string()
          .max(5_000)
          .default('')
          .describe(
            `Pairs of field:Heading or field=constant with commas between; exports of ${SPEND_FORMATS.map(({ name }) => name).join(', ')} need none. Fields: ${SPEND_FIELDS.join(', ')}.`,
          ),
        ...CONSTANTS,
        preview: isPreview,
        decimal,
        dateFormat,
      }),
      body: csvBody,
      bodyType: 'text/csv',
      answer: z.object({
        id: z.string().nullable().describe('Of the import, to take it back; null for a preview.'),
        isDuplicate: z.boolean().describe('The last import said exactly this.'),
        format: z.string().describe('Whose export it is; empty if it is nobody’s that is known.'),
        columns: z
          .record(z.string(), z.string())
          .describe('Where each field was found: a heading, or = and a constant.'),
        lines: z.int(),
        rows: z.int().describe('Lines of one day, ad and currency are added up.'),
        updated: z.int().describe('Rows that had another amount before.'),
        problems: z.array(rowProblem).describe('A preview names them all, up to 100.'),
        skipped: z.array(rowProblem).describe('Totals of other lines.'),
        preview: z.array(z.object(spendKey)).describe('The first rows as they were understood.'),
      }),
      async handle({ body, query, site, caller }) {
        const { source, medium, campaign, content, currency } = query;
        const options = { ...query, constants: { source, medium, campaign, content, currency } };
        const answer = await importSpend(deps, site, body, options, now());
        if (answer.id !== null && !answer.isDuplicate) {
          onRecorded(site.id);
          await audit(caller, 'spend.imported', `${answer.id}, ${answer.rows} rows into ${site.id}`);
        }
        const { problems, skipped, preview } = answer;
        return { ...answer, problems: [...problems], skipped: [...skipped], preview: [...preview] };
      },
    }),
    endpoint({
      method: 'get',
      path: '/spend',
      summary: 'What each ad cost on each day of a period, in the currency that was paid, by pages.',
      scope: 'read',
      query: period.extend(page),
      answer: z.object({
        spend: z.array(spendEntry),
        next: z.string().nullable(),
      }),
      table: ({ spend }) => ({
        columns: [...COLUMNS],
        rows: spend.map((one) => COLUMNS.map((name) => one[name])),
      }),
      async handle({ query, site }) {
        const { from, to } = daysOf(site, query, now());
        const cursor = parseCursor(query.cursor);
        const { spend, next } = await store.spend({ site: site.id, from, to, cursor, limit: query.limit });
        return { spend: [...spend], next: next && Buffer.from(JSON.stringify(next)).toString('base64url') };
      },
    }),
    endpoint({
      method: 'get',
      path: '/spend/imports',
      summary: 'The imports of spend that hold, the latest first.',
      scope: 'read',
      query: z.object({ site: siteId }),
      answer: z.object({
        imports: z.array(
          z.object({
            id: z.string(),
            at: z.int(),
            format: z.string(),
            rows: z.int(),
            firstDay: z.string(),
            lastDay: z.string(),
          }),
        ),
      }),
      handle: async ({ site }) => ({ imports: [...(await store.spendImports(site.id))] }),
    }),
    endpoint({
      method: 'delete',
      path: '/spend/imports/:id',
      summary: 'Takes an import back; what it had replaced holds again.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: z.object({ id: z.string() }),
      async handle({ params, site, caller }) {
        const id = params['id'] ?? '';
        if (!(await store.undoSpend(site.id, id))) throw new Fault('not_found', 'This site has no import of this id.');
        onRecorded(site.id);
        await audit(caller, 'spend.taken-back', `${id} of ${site.id}`);
        return { id };
      },
    }),
  ];
}

/** @throws Fault `bad_request` */
function parseCursor(text: string): readonly string[] {
  if (text === '') return [];
  try {
    return z.array(z.string()).parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new Fault('bad_request', 'cursor is not the "next" of another page.');
  }
}
