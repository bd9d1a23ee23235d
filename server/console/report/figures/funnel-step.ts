import type { Funnel } from '#core/report/overview.ts';

export type FunnelStep = keyof Funnel;
