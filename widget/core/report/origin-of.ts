import type { Touchpoint } from '../visit/touchpoint.ts';

/** Source, medium and campaign as one name: the campaigns of two sources stay apart. */
export const originOf = ({ source, medium, campaign }: Pick<Touchpoint, 'source' | 'medium' | 'campaign'>): string =>
  JSON.stringify([source, medium, campaign]);
