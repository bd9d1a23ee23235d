import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { HulloButton as HulloButtonElement } from '../elements/hullo-button.ts';
import type { HulloClickEvent } from '../page/hullo-click-event.ts';
import type { HulloImpressionEvent } from '../page/hullo-impression-event.ts';

/** `<hullo-button>` as a React component: properties by name, events as `onHulloClick`. */
export const HulloButton = createComponent({
  react: React,
  tagName: 'hullo-button',
  elementClass: HulloButtonElement,
  events: {
    onHulloClick: 'hullo-click' as EventName<HulloClickEvent>,
    onHulloImpression: 'hullo-impression' as EventName<HulloImpressionEvent>,
  },
  displayName: 'HulloButton',
});
