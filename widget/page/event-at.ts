import type { LauncherEvent } from '../core/wire/beacon.ts';
import type { Aim } from './aim.ts';
import { pageAddress } from './page-address.ts';

/** An event of a launcher, as the wire wants it; how the visit began is added at sending. */
export function eventAt(
  { options, destination, reference }: Aim,
  type: LauncherEvent['type'],
  id: string,
  at: number,
): Omit<LauncherEvent, 'landings'> {
  return {
    id,
    type,
    at,
    channel: options.channel,
    destination,
    position: options.placement === 'inline' ? 'inline' : 'floating',
    page: pageAddress(),
    ...(type === 'click' && { reference }),
  };
}
