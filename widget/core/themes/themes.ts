import { brandGreen } from './brand-green.ts';
import { darkGlass } from './dark-glass.ts';
import { highContrast } from './high-contrast.ts';
import { neutral } from './neutral.ts';
import { soft } from './soft.ts';
import { square } from './square.ts';
import type { Theme } from './theme.ts';

/** The finished looks, in the order in which they are shown. */
export const themes: readonly Theme[] = [neutral, brandGreen, darkGlass, soft, square, highContrast];
