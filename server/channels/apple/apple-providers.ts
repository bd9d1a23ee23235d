import type { AppleProvider } from './apple-provider.ts';
import { bird } from './providers/bird.ts';
import { msp } from './providers/msp.ts';
import { webexConnect } from './providers/webex-connect.ts';

/** Every provider through which Apple's messages may come, by name. */
export const appleProviders: ReadonlyMap<string, AppleProvider> = new Map(
  [msp, webexConnect, bird].map((provider) => [provider.name, provider]),
);
