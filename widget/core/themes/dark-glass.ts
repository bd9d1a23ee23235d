import type { Theme } from './theme.ts';

export const darkGlass: Theme = {
  id: 'dark-glass',
  name: 'Dark glass',
  why: 'Nearly black with a soft edge: for dark pages and pictures behind.',
  properties: {
    '--hullo-accent': '#14181f',
    '--hullo-on-accent': '#ffffff',
    '--hullo-surface': '#1a201d',
    '--hullo-on-surface': '#edf1ee',
    '--hullo-outline': '#39423d',
    '--hullo-color-scheme': 'dark',
    '--hullo-panel-shadow': '0 12px 40px rgb(0 0 0 / 45%)',
  },
};
