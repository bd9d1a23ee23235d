import { z } from 'zod';

/** What the service answers it may only read. */
const list = <T extends z.ZodType>(entry: T) => z.array(entry).readonly();

const count = z.int().min(0);
/** Whole minor units and their currency. */
const money = z.object({ currency: z.string(), amount: z.int() });
const moneys = list(money);

const day = z.string();

/** What every report repeats of its question. */
const reportAnswer = z.object({
  site: z.string(),
  timeZone: z.string(),
  from: day,
  to: day,
  cohort: z.enum(['start', 'click']),
  lookbackDays: z.int(),
  currency: z.string().nullable(),
  filters: list(z.object({ dimension: z.string(), value: z.string().nullable(), isNot: z.boolean() })),
});

/** What one of something cost, in minor units; or why that cannot be said. */
const cost = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interval'),
    cost: z.number(),
    lower: z.number(),
    upper: z.number(),
    currency: z.string(),
  }),
  z.object({ kind: z.literal('at_least'), lower: z.number(), currency: z.string() }),
  z.object({ kind: z.literal('no_spend') }),
  z.object({ kind: z.literal('mixed_currencies') }),
]);

const costs = {
  costPerClick: cost,
  costPerConversation: cost,
  costPerLead: cost,
  costPerPurchase: cost,
  returnOnSpend: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('interval'), ratio: z.number(), lower: z.number(), upper: z.number() }),
    z.object({ kind: z.enum(['too_few', 'no_spend', 'mixed_currencies']) }),
  ]),
};

const rate = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rate'),
    count,
    of: count,
    rate: z.number(),
    lower: z.number(),
    upper: z.number(),
  }),
  z.object({ kind: z.literal('too_few'), count: z.literal(0), of: z.literal(0) }),
]);

/** Figures of a row, where conversations, leads and purchases may be shared. */
const figures = {
  impressions: count,
  opens: count,
  clicks: count,
  repeatedClicks: count,
  conversations: z.number(),
  leads: z.number(),
  purchases: z.number(),
  value: moneys,
  purchaseValue: moneys,
  spend: moneys,
};

/** 95 % limits of a row's credit, under a model that learns from all journeys. */
const interval = z.object({ lower: z.number(), upper: z.number() }).optional();
const intervals = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('intervals') }),
    z.object({ kind: z.literal('not_enough_data'), conversions: count, needed: count }),
    z.object({ kind: z.literal('too_many_rows'), rows: count, atMost: count }),
  ])
  .optional();

export const overviewAnswer = reportAnswer.extend({
  model: z.string(),
  compare: z.string().optional(),
  intervals,
  funnel: z.object({
    impressions: count,
    opens: count,
    clicks: count,
    conversations: count,
    leads: count,
    purchases: count,
  }),
  repeatedClicks: count,
  value: moneys,
  purchaseValue: moneys,
  spend: moneys,
  ...costs,
  rows: list(
    z.object({
      source: z.string(),
      medium: z.string(),
      campaign: z.string(),
      clicks: count,
      conversations: z.number(),
      interval,
      compared: z.number().optional(),
    }),
  ),
  clicksOfUnknownOrigin: count,
  unattributed: z.object({
    conversations: count,
    reasons: list(z.object({ reason: z.string(), conversations: count })),
  }),
  comparedUnattributed: count.optional(),
  matchRate: rate,
  multiTouch: rate,
  survival: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('estimate'),
      survival: z.number(),
      total: z.number(),
      variance: z.number(),
      lower: z.number(),
      upper: z.number(),
    }),
    z.object({ kind: z.literal('not_enough_data'), audited: count, needed: count }),
  ]),
});

const credit = z.union([z.number(), moneys]);
const breakdownFigures = z.object({
  ...figures,
  ...costs,
  credit,
  compared: credit.optional(),
  difference: credit.optional(),
});

export const breakdownAnswer = reportAnswer.extend({
  dimension: z.string(),
  of: z.string(),
  by: z.string(),
  model: z.string(),
  compare: z.string().optional(),
  intervals,
  totals: breakdownFigures,
  rows: list(
    breakdownFigures.extend({
      key: z.string(),
      source: z.string().optional(),
      medium: z.string().optional(),
      campaign: z.string().optional(),
      name: z.string().optional(),
      interval,
    }),
  ),
  other: breakdownFigures.extend({ rows: count }).optional(),
  unknown: breakdownFigures,
  unattributed: list(z.object({ reason: z.string(), count })),
});

const series = reportAnswer.extend({
  grain: z.string(),
  points: list(
    z.object({
      startsAt: z.int(),
      endsAt: z.int(),
      date: day,
      time: z.string().optional(),
      ...figures,
      spend: moneys.nullable(),
      maturity: z.number().nullable(),
    }),
  ),
  totals: z.object(figures),
});

export const seriesAnswer = series.extend({
  comparison: series.nullable(),
  countedSince: z
    .int()
    .nullable()
    .describe(
      'When the first event of the site was counted, epoch milliseconds; earlier bars hold nothing rather than 0.',
    ),
});

const distribution = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('distribution'),
    count,
    medianMs: z.number(),
    ninetiethMs: z.number(),
    bins: list(z.object({ upToMs: z.number().nullable(), count })),
  }),
  z.object({ kind: z.literal('too_few'), count: z.literal(0) }),
]);

export const lagAnswer = reportAnswer.extend({
  clickToStart: distribution,
  startToLead: distribution,
  startToPurchase: distribution,
  fasterThanPeople: count,
  evenness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('test'), count, distance: z.number(), pValue: z.number() }),
    z.object({ kind: z.literal('too_few'), count, needed: count }),
  ]),
});
