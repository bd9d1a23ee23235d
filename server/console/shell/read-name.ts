/** Who is signed in, for the menu; undefined when that cannot be said. */
export async function readName(signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch('/api/me', { headers: { accept: 'application/json' }, signal }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const me: unknown = await answer.json().catch(() => undefined);
  const name = typeof me === 'object' && me !== null && 'name' in me ? me.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
