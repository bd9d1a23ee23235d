export type { ChannelName } from './core/channels/channel.ts';
export type { DesktopPolicy, WayToOpen } from './core/channels/way-to-open.ts';
export { defineButton } from './elements/define-button.ts';
export { HulloButton } from './elements/hullo-button.ts';
export { HulloClickEvent } from './page/hullo-click-event.ts';
export { HulloImpressionEvent } from './page/hullo-impression-event.ts';
export type { LauncherOptions } from './page/launcher-options.ts';
