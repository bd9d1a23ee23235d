import type { ConversationEntry } from '../../../server/store/reports/conversation-entry.ts';
import type { Fate, TrueMessage } from '../plan/truth.ts';
import { type Finding, none, tells } from './finding.ts';

/** A conversation of the service beside the message that truly started it. */
export interface Pair {
  readonly entry: ConversationEntry;
  readonly truth: TrueMessage;
}

/** A code that was read without a doubt, wherever it travelled. */
const isExact = ({ match }: ConversationEntry) => match.method === 'exact' || match.reason === 'reference_in_link';

/** How the service's ties compare with what was so. */
export function judgeMatches(pairs: readonly Pair[]): Finding[] {
  const tied = pairs.filter(({ entry }) => entry.clickId !== null);
  const wrong = tied.filter((pair) => !isTrue(pair));
  const exact = tied.filter(({ entry }) => isExact(entry));
  const repaired = tied.filter(({ entry }) => entry.match.method === 'repaired');
  const wrongOf = (some: readonly Pair[]) => some.filter((pair) => wrong.includes(pair)).length;
  const allowed = Math.floor(pairs.length / 100_000);
  const wrongRepairs = wrongOf(repaired);
  const ads = pairs.filter(({ truth }) => truth.due === 'ad' && truth.say().adId !== undefined);
  return [
    tells('tied to a click by a whole reference', exact.length),
    none('- to the wrong click', wrongOf(exact)),
    tells('tied to a click by a repaired reference', repaired.length),
    {
      what: '- to the wrong click',
      found: wrongRepairs,
      bar: `at most ${allowed}`,
      holds: wrongRepairs <= allowed,
    },
    recall('whole references found again', pairs, ['intact'], 1),
    recall('references with one slip found again', pairs, ['slip'], 0.99),
    recall('references put right by an edit found again', pairs, ['edited'], 1),
    none("platforms' own ads not credited as they were", ads.filter((pair) => !isAdOf(pair)).length),
    ...counted(pairs),
  ];
}

function isTrue({ entry, truth }: Pair): boolean {
  const { click, due } = truth;
  if (due === 'none' || due === 'ad' || !click) return false;
  return entry.reference === click.reference && (click.id === undefined || entry.clickId === click.id);
}

function recall(what: string, pairs: readonly Pair[], fates: readonly Fate[], least: number): Finding {
  const due = pairs.filter(({ truth }) => truth.due === 'click' && fates.includes(truth.fate));
  const found = due.filter((pair) => pair.entry.clickId !== null && isTrue(pair)).length;
  const share = due.length === 0 ? 1 : found / due.length;
  return {
    what,
    found: `${(share * 100).toFixed(2)} % of ${due.length}`,
    bar: least === 1 ? '100 %' : `${least * 100} %`,
    holds: share >= least,
  };
}

function isAdOf({ entry, truth }: Pair): boolean {
  const { adId, adClickId } = truth.say();
  return (
    entry.match.reason === 'ad_referral' &&
    entry.ad?.adId === adId &&
    (entry.ad?.hasClickId ?? false) === Boolean(adClickId)
  );
}

/** What became of each kind, for the reader. */
function counted(pairs: readonly Pair[]): Finding[] {
  const groups = Map.groupBy(pairs, ({ truth }) => truth.fate);
  return [...groups].sort().map(([fate, own]) => {
    const reasons = Map.groupBy(own, ({ entry }) => entry.match.reason);
    const parts = [...reasons].sort().map(([reason, some]) => `${reason} ${some.length}`);
    return tells(`  ${fate}`, `${own.length}: ${parts.join(', ')}`);
  });
}
