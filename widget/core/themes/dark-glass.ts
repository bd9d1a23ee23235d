import type { Theme } from './theme.ts';

export const darkGlass: Theme = {
  name: 'dark-glass',
  label: 'Dark glass',
  why: 'Smoked glass over photographs and film, by day and by night; dense enough to be read over white.',
  properties: {
    '--hullo-color-scheme': 'dark',
    '--hullo-accent': { light: '#9fd8ff', dark: '#9fd8ff' },
    '--hullo-on-accent': { light: '#06202f', dark: '#06202f' },
    '--hullo-surface': { light: 'rgb(13 18 25 / 0.84)', dark: 'rgb(13 18 25 / 0.8)' },
    '--hullo-on-surface': { light: '#f3f7fb', dark: '#f3f7fb' },
    '--hullo-muted': { light: '#c6d0db', dark: '#c6d0db' },
    '--hullo-outline': { light: 'rgb(255 255 255 / 0.18)', dark: 'rgb(255 255 255 / 0.18)' },
    '--hullo-focus-ring': { light: '#9fd8ff', dark: '#9fd8ff' },
    '--hullo-panel-radius': '24px',
    '--hullo-control-radius': '14px',
    '--hullo-panel-shadow': '0 24px 64px rgb(0 0 0 / 0.4)',
  },
  parts: {
    panel: { 'backdrop-filter': 'blur(18px) saturate(1.5)' },
  },
};
