import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Site } from '../../../config/config.ts';
import type { LiveSettings } from '../../../config/live-settings.ts';
import { previewPostback } from '../../../flows/preview-postback.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { siteId } from '../period.ts';
import { postbackAnswers } from '../postback-answers.ts';
import type { RecordAudit } from '../record-audit.ts';
import { sampleFact, sampleFactInput } from '../sample-fact.ts';
import { changeSettings, writtenSettings } from './change-settings.ts';
import {
  keptSettings,
  postbackDraft,
  postbackInput,
  readPostback,
  shownSettings,
  type WrittenPostback,
} from './postback-draft.ts';
import { refuseEnvironment } from './refuse-environment.ts';

export interface PostbackSettingEndpointsDeps {
  readonly settings: LiveSettings;
  readonly audit: RecordAudit;
  readonly now: () => number;
}

const ofSite = z.object({ site: siteId });
const made = z.object({ id: z.string(), site: z.string(), kind: z.string() });

/** Who is told what happens, changed without a restart. What was given of secrets does not come out again. */
export function postbackSettingEndpoints({ settings, audit, now }: PostbackSettingEndpointsDeps): readonly Endpoint[] {
  const find = (site: Site, id = ''): WrittenPostback | undefined =>
    writtenSettings(settings).postbacks?.find((one) => one.id === id && one.site === site.id);
  const called = (site: Site, id = ''): WrittenPostback => {
    const found = find(site, id);
    if (!found) throw new Fault('not_found', 'This site has no postback of this id.');
    return found;
  };
  return [
    endpoint({
      method: 'post',
      path: '/postbacks',
      summary: 'Tells one more platform what happens from now on.',
      scope: 'admin',
      status: 201,
      query: ofSite,
      body: z.strictObject(postbackInput),
      answer: made,
      async handle({ site, body, caller }) {
        if (settings.postbacks.some(({ id }) => id === body.id)) {
          throw new Fault('conflict', 'There is a postback of this id; give this one another.');
        }
        const { written } = checked(site, body);
        changeSettings(settings, body, (config) => ({ ...config, postbacks: [...(config.postbacks ?? []), written] }));
        await audit(caller, 'postback.made', `${body.id} (${body.kind}) of ${site.id}`);
        return { id: body.id, site: site.id, kind: body.kind };
      },
    }),
    endpoint({
      method: 'get',
      path: '/postbacks/:id',
      summary: 'What is set of a postback: all but its secrets, and what config.json alone may say.',
      scope: 'admin',
      query: ofSite,
      answer: z.object({
        id: z.string(),
        kind: z.string(),
        when: z.record(z.string(), z.string()),
        needsConsent: z.boolean(),
        destinations: z.array(z.string()),
        settings: z.record(z.string(), z.union([z.string(), z.boolean()])),
        kept: z.array(z.string()).describe('Settings that are there and not shown; they stay unless given anew.'),
      }),
      handle({ site, params }) {
        const written = called(site, params['id']);
        return { ...shown(written), kept: keptSettings(written) };
      },
    }),
    endpoint({
      method: 'put',
      path: '/postbacks/:id',
      summary: 'Changes whom a postback tells and what. A secret that is left out stays; it counts at once.',
      scope: 'admin',
      query: ofSite,
      body: z.strictObject({
        when: postbackInput.when.optional(),
        needsConsent: postbackInput.needsConsent.removeDefault().optional(),
        destinations: postbackInput.destinations.removeDefault().optional(),
        settings: postbackInput.settings.removeDefault().optional(),
      }),
      answer: made,
      async handle({ site, params, body, caller }) {
        const before = called(site, params['id']);
        const { id, kind } = before;
        const { written } = checked(site, replaced(shown(before), body), before);
        changeSettings(settings, body, (config) => ({
          ...config,
          postbacks: (config.postbacks ?? []).map((one) => (one.id === id ? written : one)),
        }));
        const changed = Object.keys({ ...before, ...written }).filter(
          (name) => JSON.stringify(before[name]) !== JSON.stringify(written[name]),
        );
        if (changed.length > 0) await audit(caller, 'postback.changed', `${id} of ${site.id}: ${changed.join(', ')}`);
        return { id, site: site.id, kind };
      },
    }),
    endpoint({
      method: 'post',
      path: '/postbacks/dry-run',
      summary: 'The exact calls that a postback would make were it set like this: one for each event. Nothing is kept.',
      scope: 'admin',
      query: ofSite,
      body: z.strictObject(postbackInput),
      answer: postbackAnswers.previews,
      handle({ site, body }) {
        const before = find(site, body.id);
        const { postback } = checked(site, body, before?.kind === body.kind ? before : undefined);
        return {
          previews: Object.keys(postback.when).map((event) => {
            const input = sampleFactInput.parse({ event, ...(SAYS_NO_VALUE.includes(event) ? {} : valueAt(site)) });
            return previewPostback(postback, sampleFact(postback, input, now()), now());
          }),
        };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/postbacks/:id',
      summary: 'Tells somebody nothing more. What waits to be sent stays unsent.',
      scope: 'admin',
      query: ofSite,
      answer: made,
      async handle({ site, params, caller }) {
        const { id, kind } = called(site, params['id']);
        changeSettings(settings, null, (config) => ({
          ...config,
          postbacks: (config.postbacks ?? []).filter((one) => one.id !== id),
        }));
        await audit(caller, 'postback.removed', `${id} (${kind}) of ${site.id}`);
        return { id, site: site.id, kind };
      },
    }),
  ];
}

/** Known to be good before it is written, so that what is wrong is named as the caller calls it. */
function checked(site: Site, given: Parameters<typeof postbackDraft>[1], before?: WrittenPostback) {
  refuseEnvironment(given);
  const written = postbackDraft(site.id, given, before);
  return { written, postback: readPostback(written) };
}

function shown(written: WrittenPostback) {
  const { id, kind, when, needsConsent = true, destinations = [] } = written;
  return { id, kind, when, needsConsent, destinations, settings: shownSettings(written) };
}

type Shown = ReturnType<typeof shown>;

/** What was left out stays. */
function replaced(known: Shown, given: { readonly [Name in keyof Shown]?: Shown[Name] | undefined }): Shown {
  return {
    ...known,
    when: given.when ?? known.when,
    needsConsent: given.needsConsent ?? known.needsConsent,
    destinations: given.destinations ?? known.destinations,
    settings: given.settings ?? known.settings,
  };
}

/** Events that are worth nothing by themselves. */
const SAYS_NO_VALUE = ['click', 'conversation_start'];
const valueAt = ({ currency }: Site) => ({ value: '12', currency });
