import type { TrueVisit } from '../plan/truth.ts';
import { linkId } from '../plan/world-sites.ts';
import type { WorldRequest } from './request.ts';

/** A call of a tracked link; a person's tells the world which code it was given. */
export function visitRequest({ site, method, headers, click, at }: TrueVisit): WorldRequest {
  return {
    kind: 'visit',
    method,
    path: `/go/${linkId(site)}`,
    headers,
    body: '',
    receivedAt: at,
    ...(click && {
      onLocation: (location: string) => {
        const text = new URL(location).searchParams.get('text') ?? '';
        click.reference = /\w{3}-\w{3}-\w{3}/.exec(text)?.[0].replaceAll('-', '') ?? '';
        if (!click.reference) throw new Error(`A tracked link led to ${location}, without a code.`);
      },
    }),
  };
}
