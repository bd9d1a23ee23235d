import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { PLATFORMS } from '../../../channels/platforms.ts';
import { phoneAliases } from '../../../flows/conversions/phone-aliases.ts';
import { contactHash } from '../../../security/contact-hash.ts';
import type { Store } from '../../../store/store.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { siteId } from '../period.ts';
import type { RecordAudit } from '../record-audit.ts';

export interface PrivacyEndpointsDeps {
  readonly store: Pick<Store, 'erasePerson' | 'exportPerson'>;
  readonly contactKey: string;
  readonly audit: RecordAudit;
  readonly onRecorded: (site: string) => void;
}

const whom = z
  .strictObject({
    phone: z.string().trim().min(1).max(100).optional().describe('With its country code.'),
    channel: z.enum(PLATFORMS).optional(),
    contact: z.string().trim().min(1).max(500).optional().describe('The platform’s own id of the person.'),
  })
  .refine(({ phone, channel, contact }) => (phone === undefined) !== (channel === undefined || contact === undefined), {
    error: 'names nobody: give either phone, or channel and contact',
  });
const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** A person's rights: to know what is kept of them, and to have it deleted. In a body, so that no log keeps a number. */
export function privacyEndpoints({ store, contactKey, audit, onRecorded }: PrivacyEndpointsDeps): readonly Endpoint[] {
  const aliasesOf = (site: string, { phone, channel = 'other', contact = '' }: z.output<typeof whom>) => {
    if (phone === undefined) return [contactHash(contactKey, site, channel, contact)];
    const known = phoneAliases(phone, contactKey, site);
    if ('reason' in known) throw new Fault('bad_request', `phone: ${known.reason}.`);
    return known.aliases;
  };
  return [
    endpoint({
      method: 'post',
      path: '/erase',
      summary: 'Deletes all that is kept of a person at a site, in one step. It cannot be undone.',
      scope: 'admin',
      query: z.object({ site: siteId }),
      body: whom,
      answer: z.object({
        messages: z.int(),
        conversations: z.int(),
        conversions: z.int(),
        aliases: z.int(),
        sealedIds: z.int(),
        postbacks: z.int(),
      }),
      async handle({ body, site, caller }) {
        const erased = await store.erasePerson({ site: site.id, aliases: aliasesOf(site.id, body) });
        // Whom is not written down: the list of changes would keep what was to be forgotten.
        await audit(
          caller,
          'person.erased',
          `${site.id}: ${erased.messages} messages, ${erased.conversions} conversions`,
        );
        onRecorded(site.id);
        return erased;
      },
    }),
    endpoint({
      method: 'post',
      path: '/known',
      summary: 'All that is kept of a person at a site, as it is kept: to be handed to the person.',
      scope: 'admin',
      query: z.object({ site: siteId }),
      body: whom,
      answer: z.object({
        messages: z.array(row),
        conversations: z.array(row),
        conversions: z.array(row),
        sealed: z.array(row),
      }),
      async handle({ body, site, caller }) {
        const known = await store.exportPerson({ site: site.id, aliases: aliasesOf(site.id, body) });
        await audit(caller, 'person.exported', site.id);
        const { messages, conversations, conversions, sealed } = known;
        return {
          messages: [...messages],
          conversations: [...conversations],
          conversions: [...conversions],
          sealed: [...sealed],
        };
      },
    }),
  ];
}
