import { z } from 'zod';
import { channels } from '#core/channels/channels.ts';
import { isScript } from '#core/settings/is-script.ts';
import { themeColour } from '#core/settings/theme-colour.ts';

const text = (most: number) =>
  z
    .string()
    .max(most, { error: `is longer than ${most} characters` })
    .refine((given) => !isScript(given), { error: 'is a script' });
const words = text(200);
const oneOf = (...names: readonly string[]) =>
  z.enum(names as [string, ...string[]], { error: `is none of: ${names.join(', ')}` });
/** Names with spaces between them. */
const someOf = (...names: readonly string[]) =>
  text(200).refine((given) => given.split(/[\s,]+/).every((name) => name === '' || names.includes(name)), {
    error: `holds a name that is none of: ${names.join(', ')}`,
  });

/** As an attribute holds it: JSON of a list or an object. */
const json = text(4_000).refine(
  (given) => {
    try {
      return typeof JSON.parse(given) === 'object';
    } catch {
      return false;
    }
  },
  { error: 'is no JSON of a list or an object' },
);
const isSet = z.boolean({ error: 'is neither true nor false' });

/**
 * Attributes of `<hullo-button>` that the service may set, each with its form. Not among them: where the widget sends
 * (`site`, `endpoint`, `config`), `consent`, an answer that only the visitor gives, and `open`, which is the moment's.
 */
const attributes = z.strictObject({
  channel: oneOf(...Object.keys(channels)),
  to: words,
  label: words,
  message: text(2_000),
  placement: oneOf('bottom-end', 'bottom-start', 'inline'),
  'reference-label': text(40),
  'lookback-days': z.int({ error: 'is not a number of days' }).min(1).max(90),
  triggers: text(500),
  pages: text(2_000),
  caps: words,
  avoid: text(1_000),
  badge: text(20),
  cue: oneOf('pulse', 'nudge', 'none'),
  'consent-from': someOf('google', 'tcf'),
  privacy: someOf('respect-dnt', 'respect-gpc'),
  analytics: someOf('dataLayer', 'gtag', 'fbq', 'plausible'),
  desktop: oneOf('auto', 'web', 'app', 'qr'),
  product: words,
  sku: words,
  price: words,
  currency: text(3),
  variant: words,
  'with-panel': isSet,
  'with-qr': isSet,
  greeting: text(1_000),
  heading: words,
  status: words,
  agents: json,
  channels: json,
  questions: text(4_000),
  fields: json,
  strings: json,
  hours: text(1_000),
  holidays: text(1_000),
  'time-zone': text(100),
  'when-closed': oneOf('message', 'channel', 'hide', 'same'),
  'closed-message': text(2_000),
  'closed-channel': oneOf(...Object.keys(channels)),
  'closed-to': words,
});

/** Colours by the names of their custom properties: `accent` is `--hullo-accent`. */
const theme = z.record(
  z.string().refine(themeColour.isName, { error: 'is not the name of a colour' }),
  z.string().refine(themeColour.isColour, { error: 'is not a colour' }),
);

/** Names of the attributes that the service may set. */
export const WIDGET_ATTRIBUTES: readonly string[] = Object.keys(attributes.shape);

/** What the widget of a site is told from afar, over what stands in its page. */
export const widgetSettings = z.strictObject({
  /** True takes the widget off every page. */
  off: z.boolean().optional(),
  attributes: attributes.partial().default({}),
  theme: theme.optional(),
});

export type WidgetSettings = z.output<typeof widgetSettings>;
