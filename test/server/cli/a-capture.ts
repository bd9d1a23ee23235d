import { createHmac } from 'node:crypto';
import { META_SECRET } from './a-service.ts';

/** A webhook as it went over the wire, signed as Meta signs. */
export function aCapture(
  webhook: unknown,
  { path = '/webhooks/meta/main', secret = META_SECRET, newLine = '\r\n' } = {},
) {
  const body = JSON.stringify(webhook);
  const headers = {
    Host: 'hullo.example',
    'Content-Type': 'application/json',
    'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return {
    body,
    headers,
    /** With the length of the body, as a proxy writes it. */
    http: [`POST ${path} HTTP/1.1`, ...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join(newLine),
    /** Headers and body alone, saved by an editor. */
    edited: `${[...lines, '', body].join(newLine)}${newLine}`,
    json: JSON.stringify({ method: 'POST', url: `https://hullo.example${path}`, headers, body }),
    har: JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'POST',
              url: `https://hullo.example${path}`,
              headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
              postData: { mimeType: 'application/json', text: body },
            },
          },
        ],
      },
    }),
  };
}
