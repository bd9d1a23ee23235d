import { Fault } from '#core/fault.ts';

/**
 * Refuses what an address does not know: a misspelt parameter would otherwise change a report without a word.
 * @throws Fault `bad_request`, naming the known ones
 */
export function onlyKnownParameters(known: readonly string[], query: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const names = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`;
  throw new Fault('bad_request', `${unknown.join(', ')} is not a parameter of this address: ${names}.`);
}
