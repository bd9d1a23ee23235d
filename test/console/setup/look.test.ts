import { describe, expect, it } from 'vitest';
import { widgetSettings } from '../../../server/config/widget-settings.ts';
import { DRAFTED, draftOf } from '../../../server/console/setup/draft.ts';
import { instead, publishedTheme, setOf, withoutTheme } from '../../../server/console/setup/look/published-theme.ts';
import { publishedWords } from '../../../server/console/setup/look/published-words.ts';
import {
  BUTTON_COLOURS,
  CHANNEL_COLOURS,
  colourIn,
  groundOf,
  MORE_COLOURS,
} from '../../../server/console/setup/look/theme-colours.ts';
import { themeProperties } from '../../../server/console/setup/look/theme-properties.ts';
import { themes } from '../../../widget/core/themes/themes.ts';
import { readConfig } from '../../../widget/page/behaviour/config/read-config.ts';

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

  it('takes off what the owner emptied, leaves what the owner never touched, and goes on from there', () => {
    const attributes = { channel: 'whatsapp', to: '', placement: '', greeting: '', hours: 'Mo-Fr 09:00-18:00' };
    const told = publishedWords({ attributes });
    expect(told).toEqual({ channel: 'whatsapp', greeting: '', hours: 'Mo-Fr 09:00-18:00' });
    const theme = publishedTheme({ '--hullo-accent': '', '--hullo-muted': '#123456', '--hullo-radius': '' });
    expect(theme).toEqual({ accent: 'initial', muted: '#123456' });
    const published = widgetSettings.parse({ attributes: told, theme });
    const { config, problems } = readConfig(published, Object.keys(told));
    expect([problems, config?.attributes.get('greeting'), config?.attributes.get('--hullo-accent')]).toEqual([
      [],
      '',
      'initial',
    ]);
    const draft = draftOf(published);
    expect([draft.attributes, draft.properties]).toEqual([told, { '--hullo-accent': '', '--hullo-muted': '#123456' }]);
  });

  it('takes off what only the theme before it had set', () => {
    const properties = instead({ '--hullo-muted': '#111', '--hullo-accent': '#222' }, { '--hullo-accent': '#333' });
    expect(publishedTheme(properties)).toEqual({ muted: 'initial', accent: '#333' });
    expect(setOf(properties)).toEqual({ '--hullo-accent': '#333' });
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
