/** What the reader can ask for beside the site, its days and its filters. */
export type Choice =
  | 'model'
  | 'compare'
  | 'lookbackDays'
  | 'conversation'
  | 'metric'
  | 'chart'
  | 'grain'
  | 'against'
  | 'cohort'
  | 'of'
  | 'by'
  | 'sources'
  | 'ads'
  | 'places'
  | 'devices'
  | 'matches';

/** The address with these choices changed, an undefined one left out of it; whatever else it carries stays. */
export function searchWith(search: string, choices: Readonly<Partial<Record<Choice, string | undefined>>>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return `?${params}`;
}
