import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { newId } from '#core/new-id.ts';
import type { NoteRow } from '../../store/rows/note-row.ts';
import type { Store } from '../../store/store.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { date, daysOf, period, siteId } from './period.ts';

export interface NoteEndpointsDeps {
  readonly store: Pick<Store, 'sharing'>;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Tells open reports of the site that there is something to read. */
  readonly onRecorded: (site: string) => void;
}

const NOTES_A_DAY = 20;

const note = z.object({
  id: z.string().describe('`not_...`'),
  day: z.string().describe('Of the site’s calendar, YYYY-MM-DD.'),
  text: z.string(),
  madeAt: z.int(),
  madeBy: z.string().describe('Who made it: key:<id> or person:<id>.'),
});

/** Notes on days: what else happened then, for whoever reads the chart later. */
export function noteEndpoints({ store, now, randomBytes, onRecorded }: NoteEndpointsDeps): readonly Endpoint[] {
  const { sharing } = store;
  return [
    endpoint({
      method: 'get',
      path: '/notes',
      summary: 'The notes on the days of a period, oldest day first.',
      scope: 'read',
      query: period,
      answer: z.object({ notes: z.array(note) }),
      table: ({ notes }) => ({
        columns: ['day', 'text'],
        rows: notes.map(({ day, text }) => [day, text]),
      }),
      async handle({ query, site }) {
        const { from, to } = daysOf(site, query, now());
        return { notes: (await sharing.notes({ site: site.id, from, to })).map(shown) };
      },
    }),
    endpoint({
      method: 'post',
      path: '/notes',
      summary: 'Writes a note on a day.',
      scope: 'write',
      status: 201,
      query: z.object({ site: siteId }),
      body: z.strictObject({
        day: date,
        text: z
          .string({ error: 'is missing: what happened on that day' })
          .trim()
          .min(1, { error: 'is empty: say what happened on that day' })
          .max(280, { error: 'has more than 280 characters' }),
      }),
      answer: note,
      async handle({ site, body, caller }) {
        const there = await sharing.notes({ site: site.id, from: body.day, to: body.day });
        if (there.length >= NOTES_A_DAY) {
          throw new Fault('conflict', `There are ${NOTES_A_DAY} notes on this day; delete one that is not needed.`);
        }
        const at = now();
        const row = { ...body, site: site.id, id: newId('not', at, randomBytes), madeAt: at, madeBy: caller.name };
        await sharing.changeNote({ change: 'make', row });
        onRecorded(site.id);
        return shown(row);
      },
    }),
    endpoint({
      method: 'delete',
      path: '/notes/:id',
      summary: 'Deletes a note.',
      scope: 'write',
      query: z.object({ site: siteId }),
      answer: z.object({ id: z.string() }),
      async handle({ site, params }) {
        const id = params['id'] ?? '';
        if (!(await sharing.changeNote({ change: 'delete', site: site.id, id }))) {
          throw new Fault('not_found', 'This site has no note of this id.');
        }
        onRecorded(site.id);
        return { id };
      },
    }),
  ];
}

function shown({ id, day, text, madeAt, madeBy }: NoteRow): z.input<typeof note> {
  return { id, day, text, madeAt, madeBy };
}
