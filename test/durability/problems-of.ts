import type { KillReport } from './kill-repeatedly.ts';

/** What is wrong, one plain line each; none is how it should be. */
export function problemsOf(report: KillReport): string[] {
  const { kills, acknowledged, missing, rollupDifference, integrity } = report;
  const refused = kills.reduce((total, kill) => total + kill.refused, 0);
  return [
    ...(missing.length > 0 ? [`${missing.length} acknowledged ids are not stored, ${missing[0]} for one`] : []),
    ...(rollupDifference !== 0 ? [`rollups count ${rollupDifference} events more than there are rows`] : []),
    ...(integrity !== 'ok' ? [`the file is damaged: ${integrity}`] : []),
    ...(refused > 0 ? [`${refused} requests were answered with an error`] : []),
    // Without load nothing was tried.
    ...(acknowledged === 0 ? ['nothing was acknowledged at all'] : []),
  ];
}
