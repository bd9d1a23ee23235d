import type { Kit } from './kit.ts';
import { loadKit } from './load-kit.ts';

const kits = new Map<string, Kit>();

/**
 * The kit of a channel, at once where it is here.
 * @param onLoad called when a kit that had to be fetched has come; then `kitOf` gives it
 * @param onError called where there is none of that name, or it cannot be fetched now
 */
export function kitOf(name: string, onLoad: () => void, onError: (error: unknown) => void): Kit | undefined {
  const here = kits.get(name);
  if (!here) {
    loadKit(name).then(({ kit }) => {
      kits.set(name, kit);
      onLoad();
    }, onError);
  }
  return here;
}
