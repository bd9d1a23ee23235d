import type { Theme } from './theme.ts';

export const soft: Theme = {
  id: 'soft',
  name: 'Soft',
  why: 'Pale and round: for a page that whispers.',
  properties: {
    '--hullo-accent': '#dfeee7',
    '--hullo-on-accent': '#0b4a37',
    '--hullo-panel-radius': '28px',
    '--hullo-control-radius': '18px',
  },
};
