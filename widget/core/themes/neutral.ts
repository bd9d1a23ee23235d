import type { Theme } from './theme.ts';

export const neutral: Theme = {
  id: 'neutral',
  name: 'Neutral',
  why: 'Takes the channel’s own colour and stays out of the way: fits any page.',
  properties: {},
};
