import type { PanelOptions } from './panel-options.ts';

/** What holds where the owner says nothing of a panel. */
export const DEFAULT_PANEL_OPTIONS: Readonly<PanelOptions> = {
  withPanel: false,
  greeting: '',
  heading: '',
  status: '',
  agents: '',
  channels: '',
  questions: '',
  fields: '',
  hours: '',
  holidays: '',
  timeZone: '',
  whenClosed: 'message',
  closedMessage: '',
  closedChannel: '',
  closedTo: '',
  strings: '',
  withQr: false,
};
