import type { Channel, LinkRequest } from '../core/channels/channel.ts';
import type { DeviceFacts } from '../core/channels/device.ts';
import { deviceOf } from '../core/channels/device-of.ts';
import { type DesktopPolicy, type WayToOpen, wayToOpen } from '../core/channels/way-to-open.ts';

/** The way into a chat from the device that shows this page. Asked anew each time: a tablet may get or lose its mouse. */
export function wayFromHere(channel: Channel, request: LinkRequest, desktop: DesktopPolicy): WayToOpen {
  // Client hints are Chromium's alone, and not among the types.
  const facts: DeviceFacts = navigator;
  return wayToOpen(channel, request, deviceOf(facts, matchMedia('(pointer:coarse)').matches), desktop);
}
