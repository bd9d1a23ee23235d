import type { Shade, Theme } from '#core/themes/theme.ts';
import { themes } from '#core/themes/themes.ts';
import { controls } from './controls.ts';
import type { PlaygroundState } from './playground-state.ts';

/** The theme with what was changed of it. A colour that was changed in one scheme keeps its other one, or takes the new for both. */
export function lookOf({ theme, changes }: PlaygroundState): Pick<Theme, 'properties' | 'parts'> {
  const { properties = {}, parts } = themes.find(({ name }) => name === theme) ?? {};
  const changed: Record<string, string | Shade> = { ...properties };
  for (const [name, change] of Object.entries(changes)) {
    if (typeof change === 'string') {
      changed[name] = change;
      continue;
    }
    const before = properties[name] ?? controls.find((control) => control.name === name)?.fallback ?? '';
    const own = typeof before === 'string' ? { light: before, dark: before } : before;
    const { light = own.light || change.dark, dark = own.dark || change.light } = change;
    changed[name] = { light: light ?? '', dark: dark ?? '' };
  }
  return { properties: changed, ...(parts && { parts }) };
}
