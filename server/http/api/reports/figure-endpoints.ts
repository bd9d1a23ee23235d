import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { CREDITED, MEASURES } from '#core/report/breakdown.ts';
import type { CreditLimits } from '#core/report/credit-limits.ts';
import type { DimensionName } from '#core/report/dimension.ts';
import { DIMENSIONS } from '#core/report/dimensions.ts';
import { GRAINS, type Grain } from '#core/time/time-bars.ts';
import type { Store } from '../../../store/store.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { AGAINST, comparisonPeriod } from './comparison-period.ts';
import { figuresTable } from './figures-table.ts';
import { breakdownAnswer, lagAnswer, overviewAnswer, seriesAnswer } from './report-answer.ts';
import { modelName, reportInput, reportQuery } from './report-input.ts';

export interface FigureEndpointsDeps {
  readonly store: Store;
  readonly now: () => number;
}

const DIMENSION_NAMES = Object.keys(DIMENSIONS) as [DimensionName, ...DimensionName[]];
const credited = reportInput.extend({ model: modelName.default('last-click'), compare: modelName.optional() });

/** A chart of more bars shows nothing, and an hour is the only grain that makes so many. */
const DAYS_BY_HOUR_AT_MOST = 62;
/** Up to here, the default is the finer grain. */
const HOURS_UNTIL_DAYS = 2;
const DAYS_UNTIL_DAYS = 120;

/** Reports: the same facts of a period, counted and credited in four ways. */
export function figureEndpoints({ store, now }: FigureEndpointsDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/reports/overview',
      summary: 'Funnel, credits by source, costs, and what is unattributed, for a period of days in the site’s zone.',
      scope: 'read',
      isShared: true,
      query: credited.extend({
        audit: z
          .string()
          .regex(/^\d{1,9}\/\d{1,9}$/, { error: 'is not kept/audited, as 27/30' })
          .optional(),
      }),
      answer: overviewAnswer,
      table: (answer) => ({
        columns: ['source', 'medium', 'campaign', 'clicks', 'conversations', ...(answer.compare ? ['compared'] : [])],
        rows: [
          ...answer.rows.map(({ source, medium, campaign, clicks, conversations, compared }) => [
            source,
            medium,
            campaign,
            clicks,
            conversations,
            ...(compared === undefined ? [] : [compared]),
          ]),
          [
            '(unknown)',
            '',
            '',
            answer.clicksOfUnknownOrigin,
            answer.unattributed.conversations,
            ...(answer.comparedUnattributed === undefined ? [] : [answer.comparedUnattributed]),
          ],
        ],
      }),
      handle: ({ query, site }) =>
        store.overview({
          ...reportQuery(site, query, now()),
          model: query.model,
          compare: query.compare,
          audit: query.audit === undefined ? undefined : auditOf(query.audit),
        }),
    }),
    endpoint({
      method: 'get',
      path: '/reports/breakdown',
      summary: 'Every step, cost and credit by one dimension; rows and what is unknown add up to the totals.',
      scope: 'read',
      isShared: true,
      query: credited.extend({
        dimension: z
          .enum(DIMENSION_NAMES, { error: `is not a dimension: ${DIMENSION_NAMES.join(', ')}` })
          .default('origin'),
        of: z.enum(CREDITED, { error: `is not one of ${CREDITED.join(', ')}` }).default('conversations'),
        by: z.enum(MEASURES, { error: `is not one of ${MEASURES.join(', ')}` }).default('count'),
        limit: z.coerce
          .number({ error: 'is not a number' })
          .int()
          .min(1)
          .max(1_000)
          .optional()
          .describe('Rows to tell one by one; the rest comes together as `other`.'),
      }),
      answer: breakdownAnswer,
      table: (answer) =>
        figuresTable(
          answer.dimension === 'origin' ? ['source', 'medium', 'campaign'] : [answer.dimension],
          [
            ...answer.rows.map((figures) => ({
              figures,
              leading:
                answer.dimension === 'origin'
                  ? [figures.source ?? '', figures.medium ?? '', figures.campaign ?? '']
                  : [figures.key],
            })),
            ...(answer.other ? [{ figures: answer.other, leading: named(answer.dimension, '(other)') }] : []),
            { figures: answer.unknown, leading: named(answer.dimension, '(unknown)') },
          ],
          {
            credit: ({ credit }) => credit,
            ...(answer.intervals?.kind === 'intervals' && {
              lower: (figures) => limitsOf(figures)?.lower ?? null,
              upper: (figures) => limitsOf(figures)?.upper ?? null,
            }),
            ...(answer.compare && {
              compared: ({ compared }) => compared ?? 0,
              difference: ({ difference }) => difference ?? 0,
            }),
          },
        ),
      handle: ({ query, site }) =>
        store.breakdown({
          ...reportQuery(site, query, now()),
          model: query.model,
          compare: query.compare,
          dimension: query.dimension,
          of: query.of,
          by: query.by,
          limit: query.limit,
        }),
    }),
    endpoint({
      method: 'get',
      path: '/reports/series',
      summary: 'Counts by hour, day or week in the site’s zone, and the same of a period before.',
      scope: 'read',
      isShared: true,
      query: reportInput.extend({
        grain: z.enum(GRAINS, { error: `is not one of ${GRAINS.join(', ')}` }).optional(),
        against: z.enum(AGAINST, { error: `is not one of ${AGAINST.join(', ')}` }).optional(),
      }),
      answer: seriesAnswer,
      table: ({ points }) =>
        figuresTable(
          ['date', 'time', 'startsAt'],
          points.map((figures) => ({ figures, leading: [figures.date, figures.time ?? '', figures.startsAt] })),
          { maturity: ({ maturity }) => maturity },
        ),
      handle({ query, site }) {
        const asked = reportQuery(site, query, now());
        return store.series({
          ...asked,
          grain: grainOf(asked, query.grain),
          now: now(),
          comparison: query.against ? comparisonPeriod(asked, query.against) : null,
        });
      },
    }),
    endpoint({
      method: 'get',
      path: '/reports/lag',
      summary: 'How long people took from click to conversation, and from there to lead and purchase.',
      scope: 'read',
      isShared: true,
      query: reportInput,
      answer: lagAnswer,
      table: (answer) => ({
        columns: ['step', 'upToMs', 'count'],
        rows: (['clickToStart', 'startToLead', 'startToPurchase'] as const).flatMap((step) => {
          const distribution = answer[step];
          return distribution.kind === 'distribution'
            ? distribution.bins.map(({ upToMs, count }) => [step, upToMs, count])
            : [];
        }),
      }),
      handle: ({ query, site }) => store.lag(reportQuery(site, query, now())),
    }),
  ];
}

/** The leading cells of a row that is no value of the dimension. */
const named = (dimension: string, name: string) => (dimension === 'origin' ? [name, '', ''] : [name]);

/** What is unknown was counted, not estimated: it has none. */
const limitsOf = (row: object) => (row as { readonly interval?: CreditLimits }).interval;

/** @throws Fault `bad_request` when more were kept than looked at */
function auditOf(text: string): { readonly kept: number; readonly audited: number } {
  const [kept = 0, audited = 0] = text.split('/').map(Number);
  if (kept > audited) throw new Fault('bad_request', 'audit names more kept references than it looked at.');
  return { kept, audited };
}

function grainOf({ from, to }: { readonly from: string; readonly to: string }, given: Grain | undefined): Grain {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (given === 'hour' && days > DAYS_BY_HOUR_AT_MOST) {
    throw new Fault('bad_request', `grain hour is for at most ${DAYS_BY_HOUR_AT_MOST} days; ask for day or week.`);
  }
  return given ?? (days <= HOURS_UNTIL_DAYS ? 'hour' : days <= DAYS_UNTIL_DAYS ? 'day' : 'week');
}
