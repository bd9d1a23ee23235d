import { guarded } from '../../guarded.ts';
import type { ConsentSource } from './consent-source.ts';

/**
 * Purpose 1: store and access information on a device, which any keeping is. Purpose 7: measure advertising
 * performance, which is what it is kept for: to tell which ad a conversation began with.
 */
const PURPOSES = [1, 7];

interface TcData {
  readonly gdprApplies?: boolean;
  readonly eventStatus?: string;
  readonly listenerId?: number;
  readonly purpose?: { readonly consents?: Readonly<Record<number, boolean>> };
}
type TcfApi = (
  command: string,
  version: number,
  callback: (data: TcData | null, success: boolean) => void,
  id?: unknown,
) => void;

/** The IAB's Transparency and Consent Framework 2.2, as consent banners offer it to a page: `__tcfapi`. */
export const tcfConsent: ConsentSource = (tell, signal) => {
  const api = (window as { readonly __tcfapi?: TcfApi }).__tcfapi;
  if (typeof api !== 'function') return false;
  const hear = guarded((data: TcData | null, success: boolean) => {
    if (signal.aborted || !success || !data) return;
    if (typeof data.listenerId === 'number') signal.addEventListener('abort', () => forget(data.listenerId));
    if (data.gdprApplies === false) return tell('granted');
    // While the banner is shown there is no answer yet.
    if (data.eventStatus !== 'tcloaded' && data.eventStatus !== 'useractioncomplete') return;
    tell(PURPOSES.every((purpose) => data.purpose?.consents?.[purpose] === true) ? 'granted' : 'denied');
  });
  const forget = guarded((id: unknown) => api('removeEventListener', 2, () => {}, id));
  guarded(() => api('addEventListener', 2, hear))();
  return true;
};
