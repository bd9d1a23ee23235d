/** A query string, in which a name may stand more than once. */
export function queryOf(pairs: readonly (readonly [name: string, value: string])[]): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of pairs) query.append(name, value);
  return query;
}
