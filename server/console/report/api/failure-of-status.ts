import type { Failure } from './failure.ts';

export function failureOfStatus(status: number): Failure {
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'unknown-site';
  if (status === 400 || status === 422) return 'bad-range';
  return status >= 500 ? 'server' : 'refused';
}
