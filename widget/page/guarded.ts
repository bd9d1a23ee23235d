import { warn } from './warn.ts';

/** The same function, unable to harm the host page: what it throws becomes one console line. */
export function guarded<Given extends unknown[]>(work: (...given: Given) => void): (...given: Given) => void {
  return (...given) => {
    try {
      work(...given);
    } catch (error) {
      warn(error);
    }
  };
}
