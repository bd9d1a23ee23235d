import type { AttributionModelName } from '../../../../widget/core/attribution/attribution-model-name.ts';

/** A journey with times, and what each model gives of a value; published figures are rounded by their publisher. */
export interface JourneyCase {
  readonly what: string;
  readonly touches: readonly (readonly [source: string, day: number])[];
  readonly day: number;
  readonly value: number;
  readonly expected: readonly (readonly [model: AttributionModelName, credits: readonly number[], tolerance: number])[];
}

const EXACT = 1e-9;

export const JOURNEY_CASES: readonly JourneyCase[] = [
  {
    what: 'four touchpoints worth 50 dollars (AdobeDocs/analytics.en, attribution/models.md)',
    touches: [
      ['paid search', 0],
      ['social', 3],
      ['email', 9],
      ['display', 9],
    ],
    day: 9,
    value: 50,
    expected: [
      ['first-click', [50, 0, 0, 0], EXACT],
      ['linear', [12.5, 12.5, 12.5, 12.5], EXACT],
      ['j-shaped', [10, 5, 5, 30], EXACT],
      ['time-decay', [6.92, 9.32, 16.88, 16.88], 0.02],
      ['time-decay', [6.923333269071791, 9.318115580501726, 16.879275575213242, 16.879275575213242], EXACT],
    ],
  },
  {
    what: 'five touchpoints worth 12,000 dollars (coreyhaines31/marketingskills, attribution-models.md)',
    touches: [
      ['paid social', 0],
      ['organic', 5],
      ['paid social', 12],
      ['paid search branded', 30],
      ['direct', 38],
    ],
    day: 38,
    value: 12_000,
    expected: [
      ['first-click', [12_000, 0, 0, 0, 0], EXACT],
      ['last-click', [0, 0, 0, 0, 12_000], EXACT],
      ['last-non-direct', [0, 0, 0, 12_000, 0], EXACT],
      ['linear', [2_400, 2_400, 2_400, 2_400, 2_400], EXACT],
      ['position-based', [4_800, 800, 800, 800, 4_800], EXACT],
      ['time-decay', [175, 290, 575, 3_415, 7_545], 5],
      [
        'time-decay',
        [175.19517568438746, 287.43759363174536, 574.8751872634907, 3417.0449809603247, 7545.447062460051],
        EXACT,
      ],
    ],
  },
  {
    what: 'touchpoints 28, 14, 7 and 0 days before (ignyteiq.com, time-decay attribution)',
    touches: [
      ['a', 0],
      ['b', 14],
      ['c', 21],
      ['d', 28],
    ],
    day: 28,
    value: 1,
    expected: [
      ['time-decay', [0.03, 0.13, 0.27, 0.53], 0.03],
      ['time-decay', [0.034482758620689655, 0.13793103448275862, 0.27586206896551724, 0.5517241379310345], EXACT],
    ],
  },
  {
    what: 'a U of four (help.salesforce.com, mktg.mc_mi_mta_models)',
    touches: [
      ['Email', 0],
      ['Meta Ads', 1],
      ['LinkedIn Ads', 2],
      ['Google Ads', 3],
    ],
    day: 3,
    value: 100,
    expected: [['position-based', [40, 10, 10, 40], EXACT]],
  },
  {
    what: 'two touchpoints (Adobe, DP6 and ga4dataform agree)',
    touches: [
      ['a', 0],
      ['b', 1],
    ],
    day: 1,
    value: 1,
    expected: [
      ['position-based', [0.5, 0.5], EXACT],
      ['j-shaped', [0.25, 0.75], EXACT],
      ['inverse-j', [0.75, 0.25], EXACT],
    ],
  },
  {
    what: 'one touchpoint',
    touches: [['a', 0]],
    day: 6,
    value: 1,
    expected: [
      ['first-click', [1], EXACT],
      ['last-click', [1], EXACT],
      ['last-non-direct', [1], EXACT],
      ['linear', [1], EXACT],
      ['time-decay', [1], EXACT],
      ['position-based', [1], EXACT],
      ['j-shaped', [1], EXACT],
      ['inverse-j', [1], EXACT],
    ],
  },
];
