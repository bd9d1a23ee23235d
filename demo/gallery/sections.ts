import type { Section } from './section.ts';
import { attention } from './sections/attention.ts';
import { brokenSettings } from './sections/broken-settings.ts';
import { channels } from './sections/channels.ts';
import { finishedThemes } from './sections/finished-themes.ts';
import { hours } from './sections/hours.ts';
import { languages } from './sections/languages.ts';
import { panel } from './sections/panel.ts';
import { placement } from './sections/placement.ts';
import { withoutScript } from './sections/without-script.ts';

/** All that the gallery shows, in order. */
export const sections: readonly Section[] = [
  finishedThemes,
  channels,
  placement,
  attention,
  panel,
  hours,
  languages,
  brokenSettings,
  withoutScript,
];
