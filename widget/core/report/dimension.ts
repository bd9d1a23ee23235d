import type { Touchpoint } from '../visit/touchpoint.ts';
import type { FactContext } from './fact.ts';

/** By what a report may be broken down. */
export type Dimension =
  /** Of a touchpoint, so conversations are shared among its values by the attribution model. */
  | {
      readonly of: 'touchpoint';
      /** Empty: the ad does not say. */
      readonly valueOf: (touchpoint: Touchpoint) => string;
    }
  /** Of the event itself, which has one value; undefined: not known. */
  | { readonly of: 'event'; readonly valueOf: (context: FactContext) => string | undefined };

export type DimensionName =
  | 'origin'
  | 'source'
  | 'medium'
  | 'campaign'
  | 'content'
  | 'term'
  | 'ad'
  | 'adSet'
  | 'entry'
  | 'position'
  | 'page'
  | 'channel'
  | 'destination'
  | 'device'
  | 'browser'
  | 'os'
  | 'language'
  | 'country'
  | 'method';
