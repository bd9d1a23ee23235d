import type { Store } from '../store/store.ts';

/** Deletes what is not to be kept any longer. To be asked for every hour: salts have promised it. */
export async function forgetOld(
  store: Pick<Store, 'forgetSalts' | 'forgetSealedIds' | 'clearOutbox'>,
  now: number,
): Promise<void> {
  await Promise.all([store.forgetSalts(now), store.forgetSealedIds(now)]);
  while ((await store.clearOutbox(now)) > 0);
}
