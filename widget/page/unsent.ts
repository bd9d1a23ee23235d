import type { LauncherEvent } from '../core/wire/beacon.ts';

/** An event that has not surely reached the service, and the site it is for. */
export interface Unsent {
  readonly site: string;
  readonly event: LauncherEvent;
}
