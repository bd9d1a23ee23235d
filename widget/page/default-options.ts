import type { LauncherOptions } from './launcher-options.ts';

/** What holds where the owner says nothing. */
export const DEFAULT_OPTIONS: Readonly<LauncherOptions> = {
  channel: 'whatsapp',
  to: '',
  label: '',
  message: '',
  desktop: 'auto',
  placement: 'bottom-end',
  site: '',
  endpoint: '',
  consent: 'unset',
  referenceLabel: 'Ref',
  lookbackDays: 30,
};
