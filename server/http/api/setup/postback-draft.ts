import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Postback } from '../../../config/config.ts';
import { ConfigError } from '../../../config/config-error.ts';
import { settingId } from '../../../config/config-file.ts';
import { fromEnvironment } from '../../../config/from-environment.ts';
import { postbackSchema } from '../../../config/postback-schema.ts';
import { adapterOf } from '../../../postbacks/adapter-of.ts';
import { postbackAdapters } from '../../../postbacks/postback-adapters.ts';

/** One entry of `postbacks` as it stands in `config.json`. */
export type WrittenPostback = z.input<typeof postbackSchema>;

const kinds = [...postbackAdapters.keys()] as [string, ...string[]];
/** Where calls go instead of to the platform: whoever sets these reaches what the machine reaches. */
const OF_THE_MACHINE = ['baseUrl', 'tokenUrl', 'allowPrivate'];
/** What every postback has; all else is of its kind. */
const COMMON = ['id', 'site', 'kind', 'when', 'needsConsent', 'destinations'];

const when = z
  .record(z.string().min(1).max(100), z.string().max(100))
  .describe('What happens (click, conversation_start, or a conversion’s name or kind), and what they call it.');
const settings = z
  .record(z.string(), z.union([z.string().max(10_000), z.boolean()]))
  .default({})
  .describe('What the platform asks for, such as measurementId and apiSecret.');

/** What a caller gives of a postback. */
export const postbackInput = {
  id: settingId,
  kind: z.enum(kinds, { error: `is one of ${kinds.join(', ')}` }),
  when,
  needsConsent: z.boolean().default(true),
  destinations: z.array(z.string().min(1).max(100)).max(100).default([]).describe('Left out: all of the site.'),
  settings,
};

interface GivenPostback extends Pick<WrittenPostback, 'id' | 'kind' | 'when' | 'needsConsent' | 'destinations'> {
  readonly settings: Readonly<Record<string, string | boolean>>;
}

/** What is shown of a postback: neither secrets, nor what the environment holds, nor what is set on the machine alone. */
export function shownSettings(written: WrittenPostback): Readonly<Record<string, string | boolean>> {
  const shown = ownSettings(written).filter(([name, value]) => !staysUnlessGiven(written, name, value));
  return Object.fromEntries(shown) as Record<string, string | boolean>;
}

/** Names of the settings that are there and not shown. */
export const keptSettings = (written: WrittenPostback): string[] =>
  ownSettings(written).flatMap(([name, value]) => (staysUnlessGiven(written, name, value) ? [name] : []));

const ownSettings = (written: WrittenPostback) => Object.entries(written).filter(([name]) => !COMMON.includes(name));

/**
 * The entry of `config.json` that a caller asks for.
 * @param before the one that it takes the place of: what of it is not shown stays where nothing new is given
 * @throws Fault `bad_request`, beginning with the setting that is wrong
 */
export function postbackDraft(site: string, given: GivenPostback, before?: WrittenPostback): WrittenPostback {
  const { settings: own, ...common } = given;
  const refused = Object.keys(own).find((name) => OF_THE_MACHINE.includes(name) || COMMON.includes(name));
  if (refused !== undefined) {
    throw new Fault('bad_request', `settings.${refused} is none that the API takes; set it in config.json.`);
  }
  const isPrivate = before?.['allowPrivate'] === true && own['url'] !== undefined && own['url'] !== before['url'];
  if (isPrivate) {
    throw new Fault('bad_request', 'url: This one may lead into a private network; change it in config.json.');
  }
  const kept = before ? keptSettings(before).map((name) => [name, before[name]] as const) : [];
  const filled = Object.entries(own).filter(([, value]) => value !== '');
  return { ...common, ...Object.fromEntries(kept), ...Object.fromEntries(filled), site };
}

/** As the service would read it. @throws Fault `bad_request`, beginning with the setting that is wrong */
export function readPostback(written: WrittenPostback): Postback {
  let whole: unknown;
  try {
    whole = fromEnvironment(written, process.env);
  } catch (error) {
    if (error instanceof ConfigError) throw new Fault('bad_request', error.message);
    throw error;
  }
  const read = postbackSchema.safeParse(whole);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Fault('bad_request', `${issue?.path.join('.') || 'It'}: ${issue?.message}.`);
}

function staysUnlessGiven({ id, kind }: WrittenPostback, name: string, value: unknown): boolean {
  const isOfEnvironment = typeof value === 'string' && value.startsWith('env:');
  return (
    isOfEnvironment ||
    // What is neither text nor a switch is written by hand, and no form shows it.
    typeof value === 'object' ||
    OF_THE_MACHINE.includes(name) ||
    adapterOf({ id, kind }).secrets.includes(name)
  );
}
