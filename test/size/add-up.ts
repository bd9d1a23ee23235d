import type { Artefact } from './artefact.ts';

/** Several artefacts as one. */
export function addUp(name: string, parts: readonly Artefact[], budget: number): Artefact {
  const sum = (of: 'min' | 'gzip' | 'brotli') => parts.reduce((total, part) => total + part[of], 0);
  return { name, min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli'), budget };
}
