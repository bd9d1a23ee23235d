import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesce } from '../../server/console/report/live/coalesce.ts';

describe('reading the report again', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const slow = (ms: number) => {
    const run = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
    return { run, call: coalesce(run, 200) };
  };

  it('starts at once', () => {
    const { run, call } = slow(50);
    call();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('answers a burst of changes with one request in flight and one after it', async () => {
    const { run, call } = slow(50);
    for (let index = 0; index < 50; index += 1) call();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is never in two requests at a time, and rests between them', async () => {
    const { run, call } = slow(50);
    call();
    await vi.advanceTimersByTimeAsync(10);
    call();
    await vi.advanceTimersByTimeAsync(230);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not miss a change that comes during the rest', async () => {
    const { run, call } = slow(50);
    call();
    call();
    await vi.advanceTimersByTimeAsync(100);
    call();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(run).toHaveBeenCalledTimes(2);
    call();
    expect(run).toHaveBeenCalledTimes(3);
  });
});
