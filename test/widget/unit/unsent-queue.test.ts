import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { memory } from '../../../widget/page/memory.ts';
import type { Unsent } from '../../../widget/page/unsent.ts';
import { FakeStorage } from './fake-storage.ts';

const entry = (id: string): Unsent => ({ site: 'bakery', event: { id } as LauncherEvent });
const ids = (entries: readonly Unsent[]) => entries.map(({ event }) => event.id);

describe('Events that could not be sent', () => {
  let storage: FakeStorage;
  let unsentQueue: typeof import('../../../widget/page/unsent-queue.ts')['unsentQueue'];
  beforeEach(async () => {
    storage = new FakeStorage();
    vi.stubGlobal('localStorage', storage);
    vi.resetModules();
    ({ unsentQueue } = await import('../../../widget/page/unsent-queue.ts'));
  });

  it('are at most twenty: the oldest give way', () => {
    for (const consented of [false, true]) {
      for (let i = 0; i < 50; i++) unsentQueue.keep([entry(`${consented}${i}`)], consented);
    }
    expect(ids(unsentQueue.list(true))).toHaveLength(20);
    expect(ids(unsentQueue.list(true)).at(-1)).toBe('true49');
  });

  it('touch no storage without consent', () => {
    unsentQueue.keep([entry('a')], false);
    unsentQueue.drop([entry('a')], false);
    expect(storage.touched).toBe(0);
  });

  it('outlive the page with consent, beside what else is kept', () => {
    memory.write({ visitorId: 'vis_1', landings: [{ at: 5 }], unsent: [] });
    unsentQueue.keep([entry('a'), entry('b')], true);
    expect(ids(memory.read().unsent)).toEqual(['a', 'b']);
    expect(memory.read().landings).toEqual([{ at: 5 }]);
    unsentQueue.drop([entry('a')], true);
    expect(ids(unsentQueue.list(true))).toEqual(['b']);
  });

  it('wait on the page where the browser refuses to store them', () => {
    storage.refuses = true;
    unsentQueue.keep([entry('a')], true);
    expect(ids(unsentQueue.list(true))).toEqual(['a']);
    unsentQueue.drop([entry('a')], true);
    expect(unsentQueue.list(true)).toEqual([]);
  });

  it('wait once each', () => {
    unsentQueue.keep([entry('a')], true);
    unsentQueue.keep([entry('a'), entry('b')], true);
    expect(ids(unsentQueue.list(true))).toEqual(['a', 'b']);
  });
});
