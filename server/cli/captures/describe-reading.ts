import { readEvidence } from '#core/conversation/read-evidence.ts';
import { formatReference } from '#core/reference/format-reference.ts';
import type { Reading } from '../../channels/reading.ts';

/** What was read from a call, as much as an owner needs: no number, no name, no words of anybody. */
export interface DescribedReading {
  readonly messages: readonly {
    readonly at: string;
    readonly channel: string;
    readonly kind: string;
    readonly form: string;
    readonly destinations: readonly string[];
    readonly references: readonly string[];
    readonly adId: string | null;
  }[];
  /** What is no first message of a person, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly conversions: number;
  readonly problems: readonly string[];
}

export function describeReading({ messages, skipped, conversions, problems }: Reading): DescribedReading {
  const counts: Record<string, number> = {};
  for (const reason of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return {
    messages: messages.map((message) => {
      const { platform, text } = readEvidence(message);
      return {
        at: new Date(message.at).toISOString(),
        channel: message.channel,
        kind: message.kind,
        form: message.form,
        destinations: message.destinations,
        references: [...new Set([...platform, ...text])].map(formatReference),
        adId: message.ad?.adId ?? null,
      };
    }),
    skipped: counts,
    conversions: conversions.length,
    problems,
  };
}
