import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { EventMap } from '../elements/event-map.ts';
import { HulloButton as HulloButtonElement } from '../elements/hullo-button.ts';

const named = <Name extends keyof EventMap>(name: Name) => name as Name & EventName<EventMap[Name]>;

/** `<hullo-button>` as a React component: properties by name, events as `onHulloClick`. */
export const HulloButton = createComponent({
  react: React,
  tagName: 'hullo-button',
  elementClass: HulloButtonElement,
  events: {
    onHulloClick: named('hullo-click'),
    onHulloImpression: named('hullo-impression'),
    onHulloHandoff: named('hullo-handoff'),
    onHulloShow: named('hullo-show'),
    onHulloAfterShow: named('hullo-after-show'),
    onHulloHide: named('hullo-hide'),
    onHulloAfterHide: named('hullo-after-hide'),
  },
  displayName: 'HulloButton',
});
