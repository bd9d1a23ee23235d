import { z } from 'zod';
import { type Endpoint, endpoint, type StreamEndpoint } from './endpoint.ts';
import { openApiDocument } from './open-api-document.ts';

/** The API's own description, made of the schemas by which it checks its requests. */
export function openApiEndpoint(endpoints: readonly Endpoint[], streams: readonly StreamEndpoint[]): Endpoint {
  const self = endpoint({
    method: 'get',
    path: '/openapi.json',
    summary: 'This document: every address of the API, as OpenAPI 3.1.',
    scope: 'read',
    query: z.object({}),
    answer: z.record(z.string(), z.unknown()),
    handle: () => document,
  });
  const document = openApiDocument([...endpoints, self], streams);
  return self;
}
