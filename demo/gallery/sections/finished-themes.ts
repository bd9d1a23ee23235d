import { themeCss } from '#core/themes/theme-css.ts';
import { themes } from '#core/themes/themes.ts';
import type { Section } from '../section.ts';

const SCHEMES = ['light', 'dark'] as const;

export const finishedThemes: Section = {
  id: 'themes',
  title: 'Themes',
  lead: 'Six to start from, made of nothing but custom properties and parts. Each is readable in the light and in the dark; a test reckons it.',
  examples: themes.map((theme) => ({
    id: `theme-${theme.name}`,
    title: theme.label,
    note: theme.why,
    markup: `<hullo-button open to="+34 600 000 000" status="Online"
  greeting="Bom dia! How can we help?" questions="Is my size in stock?|Can I try it?"></hullo-button>`,
    css: themeCss(theme),
    frames: SCHEMES.map((scheme) => ({ size: 'desk', scheme, css: themeCss(theme, { scheme }) })),
  })),
};
