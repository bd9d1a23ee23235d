import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { newId } from '#core/new-id.ts';
import type { ViewRow } from '../../store/rows/view-row.ts';
import type { Store } from '../../store/store.ts';
import { type Caller, mayDo } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { siteId } from './period.ts';

export interface ViewEndpointsDeps {
  readonly store: Pick<Store, 'sharing'>;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
}

const view = z.object({
  id: z.string().describe('`viw_...`'),
  name: z.string(),
  query: z.string().describe('What follows `?` in the report’s address.'),
  isShared: z.boolean().describe('Whether everybody who sees the site sees it.'),
  isOwn: z.boolean().describe('Whether whoever asks made it.'),
  madeAt: z.int(),
});
const body = z.strictObject({
  name: z.string({ error: 'is missing: what the view is called' }).trim().min(1).max(100),
  query: z.string({ error: 'is missing: what follows ? in the address' }).max(8_000),
  isShared: z.boolean().default(false),
});
const VIEWS_AT_MOST = 500;

/** Reports under names. Whoever may read may keep views of their own; those for all are changed by who may write. */
export function viewEndpoints({ store, now, randomBytes }: ViewEndpointsDeps): readonly Endpoint[] {
  const { sharing } = store;
  const mayChange = (caller: Caller, isShared: boolean) => {
    if (isShared && !mayDo(caller, 'write')) {
      throw new Fault('forbidden', 'A view for everybody needs the scope "write"; keep one of your own instead.');
    }
  };
  const found = async (site: string, id: string | undefined, caller: Caller): Promise<ViewRow> => {
    const [row] = await sharing.views({ site, by: caller.name, id: id ?? '-' });
    if (!row) throw new Fault('not_found', 'This site has no view of this id that is yours to see.');
    mayChange(caller, row.isShared);
    return row;
  };
  return [
    endpoint({
      method: 'get',
      path: '/views',
      summary: 'The saved views of a site: one’s own, and those for everybody; by name.',
      scope: 'read',
      query: z.object({ site: siteId }),
      answer: z.object({ views: z.array(view) }),
      handle: async ({ site, caller }) => ({
        views: (await sharing.views({ site: site.id, by: caller.name })).map((row) => shown(row, caller)),
      }),
    }),
    endpoint({
      method: 'post',
      path: '/views',
      summary: 'Saves a view of the report.',
      scope: 'read',
      status: 201,
      query: z.object({ site: siteId }),
      body,
      answer: view,
      async handle({ site, body, caller }) {
        mayChange(caller, body.isShared);
        if ((await sharing.views({ site: site.id, by: caller.name })).length >= VIEWS_AT_MOST) {
          throw new Fault('conflict', `There are ${VIEWS_AT_MOST} views; delete one that is not needed.`);
        }
        const at = now();
        const row = { ...body, site: site.id, id: newId('viw', at, randomBytes), madeAt: at, madeBy: caller.name };
        await sharing.changeView({ change: 'save', row });
        return shown(row, caller);
      },
    }),
    endpoint({
      method: 'put',
      path: '/views/:id',
      summary: 'Changes a saved view: its name, what it shows, and who sees it.',
      scope: 'read',
      query: z.object({ site: siteId }),
      body,
      answer: view,
      async handle({ site, body, params, caller }) {
        const before = await found(site.id, params['id'], caller);
        mayChange(caller, body.isShared);
        // It would vanish for whoever made it least of all.
        if (!body.isShared && before.madeBy !== caller.name) {
          throw new Fault('forbidden', 'Only who made a view can keep it to themselves.');
        }
        const row = { ...before, ...body };
        await sharing.changeView({ change: 'save', row });
        return shown(row, caller);
      },
    }),
    endpoint({
      method: 'delete',
      path: '/views/:id',
      summary: 'Deletes a saved view.',
      scope: 'read',
      query: z.object({ site: siteId }),
      answer: view,
      async handle({ site, params, caller }) {
        const row = await found(site.id, params['id'], caller);
        await sharing.changeView({ change: 'delete', site: site.id, id: row.id });
        return shown(row, caller);
      },
    }),
  ];
}

function shown({ id, name, query, isShared, madeAt, madeBy }: ViewRow, caller: Caller): z.input<typeof view> {
  return { id, name, query, isShared, isOwn: madeBy === caller.name, madeAt };
}
