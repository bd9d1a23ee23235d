import { z } from 'zod';
import { recordRates } from '../../flows/spend/record-rates.ts';
import type { Store } from '../../store/store.ts';
import { csvBody } from './csv-import.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { oneOrMany } from './one-or-many.ts';
import { siteId } from './period.ts';
import type { RecordAudit } from './record-audit.ts';

export interface RateEndpointsDeps {
  readonly store: Store;
  readonly audit: RecordAudit;
  readonly onRecorded: (site: string) => void;
}

const rate = z.strictObject({
  day: z.string().describe('YYYY-MM-DD; it holds until the next one.'),
  currency: z.string().describe('ISO 4217.'),
  rate: z
    .union([z.string(), z.number()])
    .describe('What one unit of it is in the site’s own currency, with a decimal point.'),
});

const rates = oneOrMany(rate, 50_000);

/** What other currencies are worth, as the owner says. */
export function rateEndpoints({ store, audit, onRecorded }: RateEndpointsDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'put',
      path: '/rates',
      summary:
        'Sets rates by day and currency: JSON, or text/csv with the columns day, currency and rate. Others stay.',
      scope: 'write',
      query: z.object({ site: siteId }),
      body: z.union([csvBody, rates], {
        error: ({ input }) => (typeof input === 'string' ? csvBody : rates).safeParse(input).error?.issues[0]?.message,
      }),
      bodyType: ['application/json', 'text/csv'],
      answer: z.object({ rates: z.int(), currency: z.string().describe('What the rates are in.') }),
      async handle({ body, site, caller }) {
        const count = await recordRates(store, site, body);
        onRecorded(site.id);
        await audit(caller, 'rates.set', `${count} of ${site.id}`);
        return { rates: count, currency: site.currency };
      },
    }),
    endpoint({
      method: 'get',
      path: '/rates',
      summary: 'Every rate that was given, by currency and day.',
      scope: 'read',
      query: z.object({ site: siteId }),
      answer: z.object({
        currency: z.string(),
        rates: z.array(z.object({ day: z.string(), currency: z.string(), rate: z.string() })),
      }),
      handle: async ({ site }) => ({ currency: site.currency, rates: [...(await store.rates(site.id))] }),
    }),
  ];
}
