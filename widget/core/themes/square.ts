import type { Theme } from './theme.ts';

export const square: Theme = {
  name: 'square',
  label: 'Square',
  why: 'Straight edges, hairlines and no shadow: for offices, banks and studios.',
  properties: {
    '--hullo-accent': { light: '#0b4fb3', dark: '#8ab4f8' },
    '--hullo-on-accent': { light: '#ffffff', dark: '#0a1a33' },
    '--hullo-surface': { light: '#ffffff', dark: '#14181f' },
    '--hullo-on-surface': { light: '#10161f', dark: '#eef2f8' },
    '--hullo-muted': { light: '#525c6b', dark: '#a6b0bf' },
    '--hullo-outline': { light: '#c4cad3', dark: '#3b4452' },
    '--hullo-focus-ring': { light: '#0b4fb3', dark: '#8ab4f8' },
    '--hullo-size': '52px',
    '--hullo-radius': '0px',
    '--hullo-control-radius': '0px',
    '--hullo-panel-radius': '0px',
    // In a list of shadows `none` has no place.
    '--hullo-panel-shadow': '0 0 #0000',
  },
  parts: {
    base: { 'box-shadow': 'none' },
    // Where the keyboard is, a ring still stands off the button.
    'base:focus-visible': { 'box-shadow': '0 0 0 3px #ffffff' },
    avatar: { 'border-radius': '0' },
    bubble: { 'border-radius': '0' },
    question: { 'border-radius': '0' },
    badge: { 'border-radius': '0' },
    'close-button': { 'border-radius': '0' },
    qr: { 'border-radius': '0' },
  },
};
