import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchImpression } from '../../../widget/page/watch-impression.ts';

/** A tab whose visibility the test decides. */
class Tab extends EventTarget {
  visibilityState = 'visible';
  show(state: 'visible' | 'hidden') {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** An observer that sees what the test says. */
class Eye {
  static last: Eye;
  ended = false;
  readonly tell: (ratio: number) => void;
  constructor(callback: (entries: { intersectionRatio: number }[]) => void) {
    this.tell = (ratio) => !this.ended && callback([{ intersectionRatio: ratio }]);
    Eye.last = this;
  }
  observe() {}
  disconnect() {
    this.ended = true;
  }
}

describe('An impression', () => {
  let tab: Tab;
  let seen: number;
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    tab = new Tab();
    seen = 0;
    const target = { ownerDocument: tab } as unknown as Element;
    stop = watchImpression(target, () => seen++, Eye as unknown as typeof IntersectionObserver);
  });
  afterEach(() => vi.useRealTimers());

  it('is half of the launcher in view for one whole second', () => {
    Eye.last.tell(0.5);
    vi.advanceTimersByTime(999);
    expect(seen).toBe(0);
    vi.advanceTimersByTime(1);
    expect(seen).toBe(1);
  });

  it('is none while less than half is in view', () => {
    Eye.last.tell(0.49);
    vi.advanceTimersByTime(10_000);
    expect(seen).toBe(0);
  });

  it('begins its second anew when the launcher left the view meanwhile', () => {
    Eye.last.tell(1);
    vi.advanceTimersByTime(900);
    Eye.last.tell(0.1);
    Eye.last.tell(0.8);
    vi.advanceTimersByTime(900);
    expect(seen).toBe(0);
    vi.advanceTimersByTime(100);
    expect(seen).toBe(1);
  });

  it('begins its second anew when the tab was hidden meanwhile', () => {
    Eye.last.tell(1);
    vi.advanceTimersByTime(900);
    tab.show('hidden');
    vi.advanceTimersByTime(60_000);
    expect(seen).toBe(0);
    tab.show('visible');
    vi.advanceTimersByTime(999);
    expect(seen).toBe(0);
    vi.advanceTimersByTime(1);
    expect(seen).toBe(1);
  });

  it('waits for a prerendered or hidden page to be shown', () => {
    tab.visibilityState = 'hidden';
    Eye.last.tell(1);
    vi.advanceTimersByTime(60_000);
    expect(seen).toBe(0);
    tab.show('visible');
    vi.advanceTimersByTime(1_000);
    expect(seen).toBe(1);
  });

  it('is told once, and nothing is watched any longer', () => {
    Eye.last.tell(1);
    vi.advanceTimersByTime(1_000);
    Eye.last.tell(0);
    Eye.last.tell(1);
    tab.show('visible');
    vi.advanceTimersByTime(10_000);
    expect(seen).toBe(1);
    expect(Eye.last.ended).toBe(true);
  });

  it('is never told after the watch has ended', () => {
    Eye.last.tell(1);
    stop();
    vi.advanceTimersByTime(10_000);
    tab.show('visible');
    vi.advanceTimersByTime(10_000);
    expect(seen).toBe(0);
  });
});
