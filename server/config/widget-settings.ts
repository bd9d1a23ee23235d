import { z } from 'zod';
import { channels } from '#core/channels/channels.ts';
import { isScript } from '#core/settings/is-script.ts';

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

/**
 * Attributes of `<hullo-button>` that the service may set, each with its form. Not among them: where the widget sends
 * (`site`, `endpoint`, `config`), and `consent`, an answer that only the visitor gives.
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
});

/** Names of the attributes that the service may set. */
export const WIDGET_ATTRIBUTES: readonly string[] = Object.keys(attributes.shape);

/** What the widget of a site is told from afar, over what stands in its page. */
export const widgetSettings = z.strictObject({
  /** True takes the widget off every page. */
  off: z.boolean().optional(),
  attributes: attributes.partial().default({}),
});

export type WidgetSettings = z.output<typeof widgetSettings>;
