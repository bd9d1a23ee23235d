/** Three breaths at most: what moves for longer than five seconds needs a way to stop it. */
const TIMING = { duration: 1_100, iterations: 3, easing: 'ease-in-out' };

const CUES: Readonly<Record<string, PropertyIndexedKeyframes>> = {
  pulse: { scale: ['1', '1.07', '1'] },
  nudge: { rotate: ['0deg', '-7deg', '6deg', '-3deg', '0deg'] },
};

const INTEREST = ['pointerenter', 'focus', 'click'] as const;

/** Plays a cue once; it ends at once when the visitor turns to the launcher. Nothing moves for those who asked for that. */
export function playCue(anchor: HTMLElement, name: string | null): void {
  if (name === 'none' || matchMedia('(prefers-reduced-motion:reduce)').matches) return;
  const cue = anchor.animate((name && CUES[name]) || (CUES['pulse'] as PropertyIndexedKeyframes), TIMING);
  for (const type of INTEREST) anchor.addEventListener(type, () => cue.cancel(), { once: true });
}
