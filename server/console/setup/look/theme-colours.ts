import { channels } from '#core/channels/channels.ts';

/** A colour of the widget that its owner may set: `--hullo-<name>`. */
export interface ThemeColour {
  readonly name: string;
  /** What it is where nothing is set, on a light and on a dark page; left out where the channel decides. */
  readonly usual?: Readonly<Record<'light' | 'dark', string>>;
  /** Names of what it lies on, the first that is set counts; none: the page. Left out: nothing is read in it. */
  readonly on?: readonly string[];
  /** Whether the widget takes another where this one cannot be read. */
  readonly isMended?: boolean;
}

const both = (colour: string) => ({ light: colour, dark: colour });
const ground = { light: '#ffffff', dark: '#1a201d' };

/** Of the button itself; the rest of them is for those who want more. */
export const BUTTON_COLOURS: readonly ThemeColour[] = [
  { name: 'accent' },
  { name: 'on-accent', usual: both('#ffffff'), on: ['accent'], isMended: true },
];

export const MORE_COLOURS: readonly ThemeColour[] = [
  { name: 'surface', usual: ground },
  {
    name: 'on-surface',
    usual: { light: '#17201c', dark: '#edf1ee' },
    on: ['panel-background', 'surface'],
    isMended: true,
  },
  { name: 'muted', usual: { light: '#5b665f', dark: '#a3afa8' }, on: ['panel-background', 'surface'], isMended: true },
  { name: 'outline', usual: { light: '#e4e1d8', dark: '#2c3530' } },
  { name: 'panel-background', usual: ground },
  { name: 'badge-background', usual: both('#b3261e') },
  { name: 'on-badge', usual: both('#ffffff'), on: ['badge-background'] },
  { name: 'focus-ring', usual: both('#17201c') },
];

/** One for each app that has a name of its own; they count where no accent is set. */
export const CHANNEL_COLOURS: readonly (ThemeColour & { readonly label: string })[] = Object.values(channels)
  .filter(({ name }) => name !== 'custom')
  .map(({ name, label }) => ({ name: `${name}-accent`, label }));

const ALL = new Map([...BUTTON_COLOURS, ...MORE_COLOURS].map((colour) => [colour.name, colour]));

/** What the owner set of a colour, else what it usually is; undefined where the channel decides. */
export function colourIn(
  properties: Readonly<Record<string, string>>,
  name: string,
  scheme: 'light' | 'dark',
): string | undefined {
  return properties[`--hullo-${name}`] || ALL.get(name)?.usual?.[scheme];
}

/** What a text lies on. */
export function groundOf(
  properties: Readonly<Record<string, string>>,
  { on = [] }: ThemeColour,
  scheme: 'light' | 'dark',
): string | undefined {
  const set = on.find((name) => properties[`--hullo-${name}`]);
  return colourIn(properties, set ?? on.at(-1) ?? '', scheme);
}
