import { randomBytes } from 'node:crypto';
import { newId } from '../../../widget/core/new-id.ts';
import { mintReference } from '../../../widget/core/reference/mint-reference.ts';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { NUMBER, SHOP } from './shop.ts';

/** An event as the widget would tell it now; no other has its id. */
export function freshEvent(type: LauncherEvent['type'], at: number): LauncherEvent {
  return {
    id: newId(type === 'click' ? 'clk' : 'imp', at, randomBytes),
    type,
    at,
    channel: 'whatsapp',
    destination: NUMBER,
    position: 'floating',
    page: `${SHOP}/frames/54`,
    ...(type === 'click' && { reference: mintReference(at, randomBytes) }),
    landings: [
      {
        at,
        source: 'google',
        medium: 'cpc',
        campaign: 'autumn',
        adClickId: { kind: 'gclid', value: 'EAIaIQobChMI0f6w5Iu-hwMVCw4GAB0abcdEAAYASAAEgK' },
      },
    ],
  };
}
