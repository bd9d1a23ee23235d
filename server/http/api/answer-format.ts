import type { Request } from 'express';
import { Fault } from '#core/fault.ts';
import type { Endpoint } from './endpoint.ts';

export const FORMATS = ['json', 'csv'] as const;
export type AnswerFormat = (typeof FORMATS)[number];

/**
 * In which form an answer is wanted: by `?format=`, else by `Accept`, else JSON.
 * @throws Fault `bad_request`
 */
export function answerFormat(request: Request, endpoint: Endpoint): AnswerFormat {
  const asked = request.query['format'];
  // Without a table there is nothing to choose, and `format` is no parameter.
  if (!endpoint.table) return 'json';
  if (asked === undefined) return request.accepts(['application/json', 'text/csv']) === 'text/csv' ? 'csv' : 'json';
  const format = FORMATS.find((one) => one === asked);
  if (!format) throw new Fault('bad_request', `format is one of ${FORMATS.join(', ')}.`);
  return format;
}
