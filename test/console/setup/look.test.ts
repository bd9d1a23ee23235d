import { describe, expect, it } from 'vitest';
import { widgetSettings } from '../../../server/config/widget-settings.ts';
import { DRAFTED, draftOf } from '../../../server/console/setup/draft.ts';
import { publishedTheme, withoutTheme } from '../../../server/console/setup/look/published-theme.ts';
import {
  BUTTON_COLOURS,
  CHANNEL_COLOURS,
  colourIn,
  groundOf,
  MORE_COLOURS,
} from '../../../server/console/setup/look/theme-colours.ts';
import { themeProperties } from '../../../server/console/setup/look/theme-properties.ts';
import { themes } from '../../../widget/core/themes/themes.ts';

describe('a look that is published', () => {
  it.each(themes.map((theme) => [theme.name, themeProperties(theme)] as const))(
    'of %s is taken whole by the service but for its sizes, and an editor that goes on from it has the same',
    (_, properties) => {
      const theme = publishedTheme(properties);
      const published = widgetSettings.parse({ attributes: { to: '+34600000000' }, theme });
      expect({ ...withoutTheme(properties), ...draftOf(published).properties }).toEqual(properties);
    },
  );

  it('leaves out what is no colour, so that one slip does not keep back the rest', () => {
    const properties = { '--hullo-accent': '#123456', '--hullo-muted': 'url(x)', '--hullo-size': '56px' };
    expect(publishedTheme(properties)).toEqual({ accent: '#123456' });
  });

  it('has no field that pages would not be told of', () => {
    const colours = [...BUTTON_COLOURS, ...MORE_COLOURS, ...CHANNEL_COLOURS].map(({ name }) => [name, '#123456']);
    const attributes = Object.fromEntries(DRAFTED.map((name) => [name, '']));
    const given = {
      theme: Object.fromEntries(colours),
      attributes: { ...attributes, channel: 'line', placement: 'inline' },
    };
    expect(widgetSettings.safeParse(given).error?.issues).toBeUndefined();
  });
});

describe('what a text of the widget lies on', () => {
  const muted = MORE_COLOURS.find(({ name }) => name === 'muted') ?? { name: '' };
  it.each([
    ['the usual ground of a light page', {}, 'light', '#ffffff'],
    ['the usual ground of a dark page', {}, 'dark', '#1a201d'],
    ['the ground that was set', { '--hullo-surface': '#eeeeee' }, 'dark', '#eeeeee'],
    ['the panel’s own', { '--hullo-surface': '#eee', '--hullo-panel-background': '#dddddd' }, 'light', '#dddddd'],
  ] as const)('is %s', (_, properties, scheme, ground) => {
    expect(groundOf(properties, muted, scheme)).toBe(ground);
  });

  it('is the app’s colour, which only the widget knows, where no accent is set', () => {
    expect(colourIn({}, 'accent', 'light')).toBeUndefined();
  });
});
