import type { HulloClickEvent } from '../page/hullo-click-event.ts';
import type { HulloHandoffEvent } from '../page/hullo-handoff-event.ts';
import type { HulloImpressionEvent } from '../page/hullo-impression-event.ts';
import type { HulloAfterHideEvent } from './panel/hullo-after-hide-event.ts';
import type { HulloAfterShowEvent } from './panel/hullo-after-show-event.ts';
import type { HulloHideEvent } from './panel/hullo-hide-event.ts';
import type { HulloShowEvent } from './panel/hullo-show-event.ts';

/** Every event of the elements by its name. */
export interface EventMap {
  'hullo-click': HulloClickEvent;
  'hullo-impression': HulloImpressionEvent;
  'hullo-handoff': HulloHandoffEvent;
  'hullo-show': HulloShowEvent;
  'hullo-after-show': HulloAfterShowEvent;
  'hullo-hide': HulloHideEvent;
  'hullo-after-hide': HulloAfterHideEvent;
}

declare global {
  // Here `addEventListener` looks, on an element and, since the events bubble, on the document.
  interface HTMLElementEventMap extends EventMap {}
  interface DocumentEventMap extends EventMap {}
}
