import { brandGreen } from './brand-green.ts';
import { darkGlass } from './dark-glass.ts';
import { highContrast } from './high-contrast.ts';
import { neutral } from './neutral.ts';
import { soft } from './soft.ts';
import { square } from './square.ts';
import type { Theme } from './theme.ts';

/** Looks to start from, the plainest first. */
export const THEMES: readonly Theme[] = [neutral, brandGreen, darkGlass, soft, square, highContrast];
