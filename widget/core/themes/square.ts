import type { Theme } from './theme.ts';

export const square: Theme = {
  id: 'square',
  name: 'Square',
  why: 'Straight corners and a system of lines: for editorial and technical pages.',
  properties: {
    '--hullo-accent': '#1d3a8a',
    '--hullo-on-accent': '#ffffff',
    '--hullo-radius': '0px',
    '--hullo-panel-radius': '0px',
    '--hullo-control-radius': '0px',
  },
};
