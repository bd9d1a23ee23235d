import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { settingId } from '../../../config/config-file.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';
import { postbackAdapters } from '../../../postbacks/postback-adapters.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { siteId } from '../period.ts';
import type { RecordAudit } from '../record-audit.ts';
import { changeSettings } from './change-settings.ts';

export interface PostbackSettingEndpointsDeps {
  readonly settings: LiveSettings;
  readonly audit: RecordAudit;
}

const kinds = [...postbackAdapters.keys()] as [string, ...string[]];
/** Where calls go instead of to the platform: whoever sets these reaches what the machine reaches. */
const OF_THE_MACHINE = ['baseUrl', 'tokenUrl', 'allowPrivate'];

const made = z.object({ id: z.string(), site: z.string(), kind: z.string() });

/** Who is told what happens, changed without a restart. What was given of secrets does not come out again. */
export function postbackSettingEndpoints({ settings, audit }: PostbackSettingEndpointsDeps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/postbacks',
      summary: 'Tells one more platform what happens from now on.',
      scope: 'admin',
      status: 201,
      query: z.object({ site: siteId }),
      body: z.strictObject({
        id: settingId,
        kind: z.enum(kinds, { error: `is one of ${kinds.join(', ')}` }),
        when: z
          .record(z.string().min(1).max(100), z.string().max(100))
          .describe('What happens (click, conversation_start, or a conversion’s name or kind), and what they call it.'),
        needsConsent: z.boolean().default(true),
        destinations: z.array(z.string().min(1).max(100)).max(100).default([]).describe('Left out: all of the site.'),
        settings: z
          .record(z.string(), z.union([z.string().max(10_000), z.boolean()]))
          .default({})
          .describe('What the platform asks for, such as measurementId and apiSecret.'),
      }),
      answer: made,
      async handle({ site, body, caller }) {
        const { settings: own, ...rest } = body;
        const refused = Object.keys(own).find(
          (name) => OF_THE_MACHINE.includes(name) || name in rest || name === 'site',
        );
        if (refused !== undefined) {
          throw new Fault('bad_request', `settings.${refused} is none that the API takes; set it in config.json.`);
        }
        if (settings.postbacks.some(({ id }) => id === body.id)) {
          throw new Fault('conflict', 'There is a postback of this id; give this one another.');
        }
        const written = { ...rest, ...own, site: site.id };
        changeSettings(settings, body, (config) => ({
          ...config,
          postbacks: [...(config.postbacks ?? []), written as NonNullable<typeof config.postbacks>[number]],
        }));
        await audit(caller, 'postback.made', `${body.id} (${body.kind}) of ${site.id}`);
        return { id: body.id, site: site.id, kind: body.kind };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/postbacks/:id',
      summary: 'Tells somebody nothing more. What waits to be sent stays unsent.',
      scope: 'admin',
      query: z.object({ site: siteId }),
      answer: made,
      async handle({ site, params, caller }) {
        const known = settings.postbacks.find((one) => one.id === params['id'] && one.site === site.id);
        if (!known) throw new Fault('not_found', 'This site has no postback of this id.');
        changeSettings(settings, null, (config) => ({
          ...config,
          postbacks: (config.postbacks ?? []).filter(({ id }) => id !== known.id),
        }));
        await audit(caller, 'postback.removed', `${known.id} (${known.kind}) of ${site.id}`);
        return { id: known.id, site: site.id, kind: known.kind };
      },
    }),
  ];
}
