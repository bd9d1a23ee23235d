import type { Theme } from './theme.ts';

export const highContrast: Theme = {
  id: 'high-contrast',
  name: 'High contrast',
  why: 'Black, white and a wide ring: for readers who need all the difference there is.',
  properties: {
    '--hullo-accent': '#000000',
    '--hullo-on-accent': '#ffffff',
    '--hullo-surface': '#ffffff',
    '--hullo-on-surface': '#000000',
    '--hullo-muted': '#000000',
    '--hullo-outline': '#000000',
    '--hullo-focus-ring': '#b00020',
    '--hullo-size': '60px',
  },
};
