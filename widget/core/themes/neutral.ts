import type { Theme } from './theme.ts';

export const neutral: Theme = {
  name: 'neutral',
  label: 'Neutral',
  why: 'Ink on paper: takes no side, for pages whose own colours should do the talking.',
  properties: {
    '--hullo-accent': { light: '#17201c', dark: '#edf1ee' },
    '--hullo-on-accent': { light: '#ffffff', dark: '#17201c' },
    '--hullo-surface': { light: '#ffffff', dark: '#1a201d' },
    '--hullo-on-surface': { light: '#17201c', dark: '#edf1ee' },
    '--hullo-muted': { light: '#5b665f', dark: '#a3afa8' },
    '--hullo-outline': { light: '#e4e1d8', dark: '#2c3530' },
    '--hullo-focus-ring': { light: '#0b57d0', dark: '#8ab4f8' },
    '--hullo-radius': '28px',
    '--hullo-control-radius': '10px',
    '--hullo-panel-radius': '16px',
  },
};
