import type { Theme } from './theme.ts';

export const brandGreen: Theme = {
  name: 'brand-green',
  label: 'Brand green',
  why: 'The green that people know from chat, deep enough for white words; everything else stays quiet.',
  properties: {
    '--hullo-accent': { light: '#0b6b4f', dark: '#4cc38a' },
    '--hullo-on-accent': { light: '#ffffff', dark: '#0c1f17' },
    '--hullo-surface': { light: '#ffffff', dark: '#14211b' },
    '--hullo-on-surface': { light: '#122019', dark: '#e8f3ed' },
    '--hullo-muted': { light: '#51655b', dark: '#9fb8ab' },
    '--hullo-outline': { light: '#d9e6df', dark: '#2a3d34' },
    '--hullo-focus-ring': { light: '#0b6b4f', dark: '#8be0b4' },
    '--hullo-panel-radius': '20px',
  },
  parts: {
    header: { 'box-shadow': 'inset 0 4px var(--hullo-accent)' },
  },
};
