import { z } from 'zod';
import { baseUrl, joinUrl } from '../base-url.ts';
import type { PostbackRequest } from '../postback-request.ts';

/** A week, less an hour for clocks that differ: one event older than seven days has the whole request refused. */
export const META_MAX_AGE_MS = 7 * 86_400_000 - 3_600_000;

/** What an owner writes down for any kind of Meta's Conversions API. */
export const graphSettings = {
  datasetId: z.string().regex(/^\d{5,20}$/, { error: 'is not a dataset (pixel) id: digits only' }),
  accessToken: z.string().min(1, { error: 'is needed: a system user’s token' }),
  graphVersion: z
    .string()
    .regex(/^v\d+\.\d+$/, { error: 'is not a version, like v25.0' })
    .default('v25.0'),
  /** Sends into Events Manager's test tab only. */
  testEventCode: z.string().min(1).max(50).optional(),
  baseUrl: baseUrl.default('https://graph.facebook.com'),
};

interface GraphSettings {
  readonly datasetId: string;
  readonly accessToken: string;
  readonly graphVersion: string;
  readonly testEventCode?: string | undefined;
  readonly baseUrl: string;
}

/** A call to a dataset. The token goes in a header: addresses end up in logs. */
export function graphEvents(
  settings: GraphSettings,
  data: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): PostbackRequest {
  const { datasetId, accessToken, graphVersion, testEventCode } = settings;
  return {
    url: joinUrl(settings.baseUrl, `/${graphVersion}/${datasetId}/events`),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ data, ...more, ...(testEventCode && { test_event_code: testEventCode }) }),
  };
}
