import type { Finding } from './judge/finding.ts';

/** The findings as people read them. */
export function worldTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .map(({ what, found, bar, holds }) => {
      const verdict = bar && `  bar: ${bar}${holds ? '' : '  BROKEN'}`;
      return `${what.padEnd(width)}  ${found}${verdict}`;
    })
    .join('\n');
}
