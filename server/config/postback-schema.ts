import { z } from 'zod';
import { adapterOf } from '../postbacks/adapter-of.ts';
import { postbackAdapters } from '../postbacks/postback-adapters.ts';
import type { Postback } from './config.ts';

/** Our names of what happens; any other name is that of a conversion. */
const KINDS: ReadonlyMap<string, 'click' | 'start'> = new Map([
  ['click', 'click'],
  ['conversation_start', 'start'],
]);

const id = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'is not an id: 1 to 40 of a to z, 0 to 9 and dashes' });

/** One entry of `postbacks`: the few settings that all have, and those of its kind beside them. */
export const postbackSchema = z
  .looseObject({
    id,
    site: id,
    kind: z.enum([...postbackAdapters.keys()], {
      error: `is not one of ${[...postbackAdapters.keys()].join(', ')}`,
    }),
    when: z.record(z.string().min(1).max(100), z.string()).refine((when) => Object.keys(when).length > 0, {
      error: 'names no event: write what happens and what the platform calls it, as "conversation_start": "Contact"',
    }),
    needsConsent: z.boolean().default(true),
    destinations: z.array(z.string().min(1)).default([]),
  })
  .transform(({ id, site, kind, when, needsConsent, destinations, ...settings }, context): Postback => {
    const adapter = adapterOf({ id, kind });
    for (const [event, name] of Object.entries(when)) {
      const problem = adapter.eventName.safeParse(name).error?.issues[0]?.message;
      if (problem) context.addIssue({ code: 'custom', message: problem, path: ['when', event] });
      else if (!adapter.tells.includes(KINDS.get(event) ?? 'conversion')) {
        context.addIssue({ code: 'custom', message: `is nothing that ${kind} can be told`, path: ['when', event] });
      }
    }
    const read = adapter.settings.safeParse(settings, {
      error: ({ code, input }) => (code === 'invalid_type' && input === undefined ? 'is needed' : undefined),
    });
    for (const issue of read.error?.issues ?? []) {
      context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
    }
    return { id, site, kind, when, needsConsent, destinations, settings: read.data };
  });
