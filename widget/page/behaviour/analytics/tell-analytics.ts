import { guarded } from '../../guarded.ts';
import { honourPrivacy } from '../../honour-privacy.ts';
import type { HulloClickEvent } from '../../hullo-click-event.ts';
import { readOptions } from '../../read-options.ts';
import { warn } from '../../warn.ts';
import type { Behaviour } from '../behaviour.ts';
import type { AnalyticsAdapter, AnalyticsEvent } from './analytics-adapter.ts';
import { dataLayer } from './data-layer.ts';
import { fbq } from './fbq.ts';
import { gtag } from './gtag.ts';
import { maskDestination } from './mask-destination.ts';
import { plausible } from './plausible.ts';

const ADAPTERS: Readonly<Record<string, AnalyticsAdapter>> = { dataLayer, gtag, fbq, plausible };

/** What each event of ours is to a tool. */
const EVENTS: readonly (readonly [ours: string, type: AnalyticsEvent['type']])[] = [
  ['hullo-impression', 'impression'],
  ['hullo-show', 'open'],
  ['hullo-click', 'click'],
  ['hullo-handoff', 'handoff'],
];
/** What our events tell of themselves; not all tell all of it. */
type Told = Partial<Pick<HulloClickEvent, 'id' | 'channel' | 'destination'>>;

/** A press and the handoff that it brings about are one lead. */
const SAME_LEAD_MS = 3_000;

/** `analytics`: passes the events on to the tools that the page has. No message, no code and no phone number goes along. */
export const behave: Behaviour = (host, _anchor, signal) => {
  const words = (host.getAttribute('analytics') ?? '').split(/[\s,]+/).filter(Boolean);
  const adapters = words.flatMap((word) => (Object.hasOwn(ADAPTERS, word) ? (ADAPTERS[word] ?? []) : []));
  for (const word of words) {
    if (!Object.hasOwn(ADAPTERS, word))
      warn(`analytics="${word}" is not known; use one of: ${Object.keys(ADAPTERS).join(', ')}`);
  }
  let leadAt = Number.NEGATIVE_INFINITY;
  /** The step into the chat goes by the name that tools know from forms. */
  const nameOf = (type: AnalyticsEvent['type'], at: number) => {
    const isLead = (type === 'click' || type === 'handoff') && at - leadAt > SAME_LEAD_MS;
    if (isLead) leadAt = at;
    return isLead ? 'generate_lead' : `hullo_${type}`;
  };
  /** In a panel another person or app may have been chosen; what was pressed is what is then handed over. */
  let pressed: Told = {};
  for (const [ours, type] of EVENTS) {
    const hear = (event: Event & Told) => {
      const options = honourPrivacy(host, readOptions(host));
      const { placement, consent } = options;
      if (type === 'click') pressed = event;
      const { channel = options.channel, destination = options.to } = type === 'handoff' ? pressed : event;
      const mayStore = consent === 'granted' || (consent === 'unset' && !host.hasAttribute('consent-from'));
      const position = placement === 'inline' ? 'inline' : 'floating';
      const name = nameOf(type, event.timeStamp);
      const told = {
        type,
        name,
        id: event.id ?? '',
        fields: { channel, position, destination: maskDestination(String(destination)) },
      };
      for (const adapter of adapters) {
        if (mayStore || !adapter.needsConsent) guarded(() => adapter.send(told))();
      }
    };
    host.addEventListener(ours, guarded(hear), { signal });
  }
};
