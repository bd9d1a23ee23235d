import { z } from 'zod';
import { readAnswer } from './read-answer.ts';
import type { ServiceApi } from './service-api.ts';

const operation = z.object({
  summary: z.string().default(''),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

/** An address of a service, as it tells it itself: what this program can export and import is what that one has. */
export interface ApiAddress {
  readonly method: string;
  /** Below `/api`: `/reports/overview`. */
  readonly path: string;
  readonly takes: readonly string[];
  readonly answers: readonly string[];
}

export async function readAddresses(api: ServiceApi): Promise<readonly ApiAddress[]> {
  const { paths } = await readAnswer(document, await api.fetch('/api/openapi.json'));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, responses }]) => ({
      method,
      path,
      takes: Object.keys(requestBody?.content ?? {}),
      answers: Object.keys((responses['200'] ?? responses['201'])?.content ?? {}),
    })),
  );
}
