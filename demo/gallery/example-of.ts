import type { Example } from './example.ts';
import { playgroundStage } from './sections/playground-stage.ts';
import { sections } from './sections.ts';

/** The example of an id. */
export function exampleOf(id: string): Example | undefined {
  return [...sections.flatMap(({ examples }) => examples), playgroundStage].find((example) => example.id === id);
}
