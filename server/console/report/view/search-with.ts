/** What the reader can ask for beside the site and its days. */
export type Choice = 'model' | 'compare' | 'lookbackDays' | 'conversation';

/** The address with these choices changed, an undefined one left out of it; whatever else it carries stays. */
export function searchWith(search: string, choices: Readonly<Partial<Record<Choice, string | undefined>>>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return `?${params}`;
}
