import { parseList } from './parse-list.ts';

const DAY_MS = 86_400_000;

/** How long each span lasts; `view` and `session` end with the page view and the visit. */
const SPANS_MS = {
  view: 0,
  session: 0,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  visitor: Number.POSITIVE_INFINITY,
};
export type CapSpan = keyof typeof SPANS_MS;

/** How often the panel may open by itself. */
export interface Caps {
  readonly limits: readonly { readonly most: number; readonly per: CapSpan; readonly spanMs: number }[];
  /** The page view, counted from 1, from which on it may at all. */
  readonly fromView: number;
}

/** Once a visit, and never on the first page that somebody sees: they came for that page. */
const DEFAULT: Caps = { limits: [{ most: 1, per: 'session', spanMs: 0 }], fromView: 2 };

/**
 * Reads `1 per session, 3 per week, from view 1`; what is left out stays as it is by default.
 * @returns the caps, and a sentence for each entry that cannot be used
 */
export function parseCaps(text: string): { readonly caps: Caps; readonly problems: readonly string[] } {
  const limits: Caps['limits'][number][] = [];
  let { fromView } = DEFAULT;
  const problems: string[] = [];
  for (const entry of parseList(text)) {
    const [, most, per] = /^(\d{1,4})\s+per\s+(\w+)$/.exec(entry) ?? [];
    const [, from] = /^from\s+view\s+(\d{1,4})$/.exec(entry) ?? [];
    if (per && Object.hasOwn(SPANS_MS, per)) {
      limits.push({ most: Number(most), per: per as CapSpan, spanMs: SPANS_MS[per as CapSpan] });
    } else if (from) fromView = Number(from);
    else {
      problems.push(
        `caps: "${entry}" is not known; write "1 per session" (${Object.keys(SPANS_MS).join(', ')}) or "from view 1"`,
      );
    }
  }
  return { caps: { limits: limits.length ? limits : DEFAULT.limits, fromView }, problems };
}
