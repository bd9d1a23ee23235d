import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { addsUp } from '../../server/console/report/figures/adds-up.ts';
import { changedFigures } from '../../server/console/report/figures/changed-figures.ts';
import { comparedReasons } from '../../server/console/report/figures/compared-reasons.ts';
import { decimalGap } from '../../server/console/report/figures/decimal-gap.ts';
import { formatDifference } from '../../server/console/report/figures/format-difference.ts';
import { shownColumn } from '../../server/console/report/figures/shown-column.ts';
import { shownCredits } from '../../server/console/report/figures/shown-credits.ts';
import { lookbackChoices } from '../../server/console/report/models/lookback-choices.ts';
import { modelNames } from '../../server/console/report/models/model-names.ts';
import { modelsWithoutData } from '../../server/console/report/models/models-without-data.ts';
import { strings } from '../../server/console/strings/strings.ts';
import { anOverview } from './an-overview.ts';

const sumOf = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;

/** Last click beside linear: the same five conversations, shared otherwise. */
const compared = anOverview({
  compare: 'linear',
  rows: [
    { source: 'google', medium: 'cpc', campaign: 'autumn', clicks: 8, conversations: 3, compared: 7 / 3 },
    { source: 'newsletter', medium: 'email', campaign: '', clicks: 3, conversations: 1, compared: 5 / 3 },
  ],
  comparedUnattributed: 1,
});

describe('models of the report', () => {
  it('offers every model that there is, in their order, and says of each why it exists', () => {
    expect(modelNames).toEqual(Object.keys(ATTRIBUTION_MODELS));
    for (const name of modelNames) expect(strings.models[name].why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('offers the usual lookbacks, and the one in use when it is another', () => {
    expect(lookbackChoices(30, 30)).toEqual([7, 14, 30, 60, 90]);
    expect(lookbackChoices(3, 45)).toEqual([3, 7, 14, 30, 45, 60, 90]);
  });

  it.each([
    [[1 / 3, 1 / 3, 1 / 3]],
    [[2.5, 0.125, 0.375]],
    [[0.1 + 0.2, 0.7]],
    [[3, 2.9999999999999996, 1e-17]],
    [[10 / 3, 20 / 3, 0, 5]],
    [[]],
  ])('shows %j so that what is shown comes to the whole', (credits) => {
    const shown = shownColumn(credits);
    expect(Math.abs(sumOf(shown) - sumOf(credits))).toBeLessThan(0.01);
    shown.forEach((value, i) => {
      expect(Math.abs(value - (credits[i] ?? 0))).toBeLessThanOrEqual(0.01);
    });
  });

  it('leaves whole credits whole, and shows a trace as more than none', () => {
    expect(shownColumn([41, 23, 2.9999999999999996])).toEqual([41, 23, 3]);
    const [most, trace, none] = shownColumn([0.999, 0.001, 0]);
    expect([most, none]).toEqual([1, 0]);
    expect(trace).toBeGreaterThan(0);
    expect(trace).toBeLessThan(0.005);
  });

  it('takes the difference of the figures that are shown, so that each line and each column can be checked', () => {
    const credits = shownCredits(compared);
    expect(credits).toEqual([
      { conversations: 3, compared: 2.33, difference: -0.67 },
      { conversations: 1, compared: 1.67, difference: 0.67 },
    ]);
    expect(sumOf(credits.map(({ difference }) => difference))).toBe(0);
  });

  it.each([
    [1.5, '+1.5'],
    [-0.5, '\u22120.5'],
    [0, '0'],
    [-0.001, '0'],
    [1234, '+1,234'],
  ])('writes a difference of %d as %s', (value, text) => {
    expect(formatDifference(value)).toBe(text);
  });

  it('leaves as much room after a figure as puts its point below the others', () => {
    expect([48.67, 12.6, 1, 0.001].map((value) => decimalGap(value, 2))).toEqual(['', 'gap-1', 'gap-point-2', '']);
    expect([12.6, 1].map((value) => decimalGap(value, 1))).toEqual(['', 'gap-point-1']);
    expect(decimalGap(1, 0)).toBe('');
  });

  it('checks the second column too', () => {
    expect(addsUp(compared)).toBe(true);
    expect(addsUp({ ...compared, comparedUnattributed: 2 })).toBe(false);
  });

  it('notices when only the other model counts otherwise', () => {
    const [first, second] = compared.rows;
    if (!first || !second) throw new Error('two rows were given');
    const after = { ...compared, rows: [{ ...first, compared: 2 }, second] };
    expect([...changedFigures(compared, after)]).toEqual(['compared ["google","cpc","autumn"]']);
  });

  it('gives what is untied the same reason under both models, and only too little data to one', () => {
    expect(comparedReasons(compared)).toEqual([{ reason: 'no_reference', conversations: 1, compared: 1 }]);
    expect(modelsWithoutData(compared)).toEqual([]);
    const few = { ...compared, compare: 'markov' as const, comparedUnattributed: 5 };
    expect(comparedReasons(few)).toEqual([
      { reason: 'no_reference', conversations: 1, compared: 1 },
      { reason: 'not_enough_data', conversations: 0, compared: 4 },
    ]);
    expect(modelsWithoutData(few)).toEqual(['markov']);
  });

  it('never says of a rule that it has too little to learn from, also where amounts come without reasons', () => {
    const amounts = { ...compared, unattributed: { conversations: 186.5, reasons: [] }, comparedUnattributed: 186.5 };
    expect(modelsWithoutData({ ...amounts, model: 'linear', compare: 'first-click' })).toEqual([]);
    const few = { ...amounts, model: 'linear' as const, compare: 'markov' as const, comparedUnattributed: 2_551.5 };
    expect(modelsWithoutData(few)).toEqual(['markov']);
  });

  it('says so when the model itself has too little to learn from', () => {
    const reasons = [
      { reason: 'not_enough_data' as const, conversations: 4 },
      { reason: 'no_reference' as const, conversations: 1 },
    ];
    const few = anOverview({ model: 'markov', rows: [], unattributed: { conversations: 5, reasons } });
    expect(comparedReasons(few)).toEqual(reasons);
    expect(modelsWithoutData(few)).toEqual(['markov']);
    const beside = { ...few, compare: 'linear' as const, comparedUnattributed: 1 };
    expect(modelsWithoutData(beside)).toEqual(['markov']);
    expect(comparedReasons(beside)).toEqual([
      { reason: 'no_reference', conversations: 1, compared: 1 },
      { reason: 'not_enough_data', conversations: 4, compared: 0 },
    ]);
  });
});
