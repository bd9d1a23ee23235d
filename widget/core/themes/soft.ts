import type { Theme } from './theme.ts';

export const soft: Theme = {
  name: 'soft',
  label: 'Soft',
  why: 'Warm paper, round corners and a rose: for practices, nurseries, florists and salons.',
  properties: {
    '--hullo-accent': { light: '#a34a63', dark: '#eba7b8' },
    '--hullo-on-accent': { light: '#ffffff', dark: '#35121d' },
    '--hullo-surface': { light: '#fff9f4', dark: '#261c1d' },
    '--hullo-on-surface': { light: '#3a2328', dark: '#f6eaea' },
    '--hullo-muted': { light: '#75595f', dark: '#c9b1b3' },
    '--hullo-outline': { light: '#f0dfd6', dark: '#43343a' },
    '--hullo-focus-ring': { light: '#a34a63', dark: '#eba7b8' },
    '--hullo-size': '60px',
    '--hullo-panel-radius': '30px',
    '--hullo-control-radius': '20px',
    '--hullo-panel-shadow': '0 12px 40px rgb(120 60 70 / 0.22)',
    '--hullo-font-family': "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Nunito, system-ui, sans-serif",
    '--hullo-show-duration': '240ms',
  },
};
