import type { Theme } from './theme.ts';

export const brandGreen: Theme = {
  id: 'brand-green',
  name: 'Brand green',
  why: 'A deep green that reads well in white: for shops whose page is light and plain.',
  properties: {
    '--hullo-accent': '#0b6b4f',
    '--hullo-on-accent': '#ffffff',
    '--hullo-surface': '#fbfaf6',
    '--hullo-on-surface': '#17201c',
  },
};
