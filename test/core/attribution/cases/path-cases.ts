import type { PathModelName } from '../../../../widget/core/attribution/attribute-paths.ts';
import type { ConversionPath } from '../../../../widget/core/attribution/conversion-path.ts';
import { aPath } from '../some-paths.ts';

/** Paths, and the conversions that each model gives their channels. */
export interface PathCase {
  readonly what: string;
  readonly paths: readonly ConversionPath[];
  readonly expected: readonly (readonly [
    model: PathModelName,
    conversions: Readonly<Record<string, number>>,
    tolerance?: number,
  ])[];
}

export const PATH_CASES: readonly PathCase[] = [
  {
    what: 'two paths of one conversion (DP6/Marketing-Attribution-Models, test_heuristics.py)',
    paths: [aPath('A > B > C'), aPath('A > C')],
    expected: [
      ['last-click', { A: 0, B: 0, C: 2 }],
      ['first-click', { A: 2, B: 0, C: 0 }],
      ['linear', { A: 0.8333333333333334, B: 0.3333333333333333, C: 0.8333333333333334 }],
      ['position-based', { A: 0.9, B: 0.2, C: 0.9 }],
    ],
  },
  {
    what: 'a channel alone and with another (eeghor/mta, test_shapley.py)',
    paths: [aPath('a', 4), aPath('a > b', 6)],
    expected: [['shapley', { a: 7, b: 3 }]],
  },
  {
    what: 'four channels that are always together (eeghor/mta, test_shapley.py)',
    paths: [aPath('a > b > c > d', 10)],
    expected: [['shapley', { a: 2.5, b: 2.5, c: 2.5, d: 2.5 }]],
  },
  {
    what: 'one set in two orders (takuti.me)',
    paths: [aPath('Twitter > Instagram', 2), aPath('Instagram > Twitter', 3), aPath('Instagram', 1)],
    expected: [['shapley', { Twitter: 2.5, Instagram: 3.5 }]],
  },
  {
    // mtapy's own Shapley figures leave out the empty coalition and miss two thirds of a conversion; these do not.
    what: 'three paths of three channels (takuti/mtapy, test_heuristics.py)',
    paths: [aPath('a', 2), aPath('b > c', 1), aPath('c > a > b', 5)],
    expected: [
      ['last-click', { a: 2, b: 5, c: 1 }],
      ['first-click', { a: 2, b: 1, c: 5 }],
      ['linear', { a: 3.666666666666667, b: 2.166666666666667, c: 2.166666666666667 }],
      ['position-based', { a: 3, b: 2.5, c: 2.5 }],
      ['shapley', { a: 3.666666666666667, b: 2.166666666666667, c: 2.166666666666667 }],
    ],
  },
  {
    what: 'one conversion and two paths without (S. Bryl, analyzecore.com 2016-08-03)',
    paths: [aPath('C1 > C2 > C3', 1), aPath('C1', 0, 1), aPath('C2 > C3', 0, 1)],
    expected: [['markov', { C1: 0.2, C2: 0.4, C3: 0.4 }]],
  },
  {
    what: 'repeats and circles without nulls (jmwoloso/pychattr, README)',
    paths: [aPath('A > B > A > B > B > A'), aPath('A > B > B > A > A'), aPath('A > A')],
    expected: [
      ['markov', { A: 2, B: 1 }],
      // The published figures are simulated.
      ['markov', { A: 1.991106, B: 1.008894 }, 0.02],
    ],
  },
  { what: 'a single channel', paths: [aPath('A', 3)], expected: [['markov', { A: 3 }]] },
  {
    what: 'a channel that is only where nobody converts',
    paths: [aPath('A', 3, 2), aPath('B > C', 0, 9)],
    expected: [
      ['markov', { A: 3, B: 0, C: 0 }],
      ['shapley', { A: 3, B: 0, C: 0 }],
      ['linear', { A: 3, B: 0, C: 0 }],
    ],
  },
  {
    what: 'direct visits under the names of other products',
    paths: [aPath('ads > (direct) / (none)', 1), aPath('mail > Direct > direct', 2), aPath('Direct', 4)],
    expected: [['last-non-direct', { ads: 1, mail: 2, Direct: 4, direct: 0, '(direct) / (none)': 0 }]],
  },
];
