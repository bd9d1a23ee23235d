import type { Theme } from './theme.ts';

export const highContrast: Theme = {
  name: 'high-contrast',
  label: 'High contrast',
  why: 'At least 7:1 for every word and a line around everything: for public services and readers with low vision.',
  properties: {
    '--hullo-accent': { light: '#00329b', dark: '#ffe100' },
    '--hullo-on-accent': { light: '#ffffff', dark: '#000000' },
    '--hullo-surface': { light: '#ffffff', dark: '#000000' },
    '--hullo-on-surface': { light: '#000000', dark: '#ffffff' },
    '--hullo-muted': { light: '#222222', dark: '#f0f0f0' },
    '--hullo-outline': { light: '#000000', dark: '#ffffff' },
    '--hullo-focus-ring': { light: '#00329b', dark: '#ffe100' },
    '--hullo-badge-background': { light: '#8a0000', dark: '#ffffff' },
    '--hullo-on-badge': { light: '#ffffff', dark: '#000000' },
    '--hullo-size': '60px',
    '--hullo-control-radius': '6px',
    '--hullo-panel-radius': '8px',
    '--hullo-panel-width': '400px',
    '--hullo-font-family': "Atkinson Hyperlegible, Verdana, 'DejaVu Sans', sans-serif",
    '--hullo-show-duration': '0ms',
    '--hullo-hide-duration': '0ms',
  },
  parts: {
    base: { outline: '2px solid var(--hullo-on-accent)', 'outline-offset': '-5px' },
    'base:focus-visible': { outline: '4px solid var(--hullo-focus-ring)', 'outline-offset': '3px' },
    panel: { outline: '2px solid var(--hullo-outline)', 'outline-offset': '-2px' },
    title: { 'font-size': '1.125em' },
    status: { 'font-size': '1em' },
    input: { 'border-width': '2px', 'border-color': 'currentColor' },
  },
};
