import express, { type ErrorRequestHandler, type Response, type Router } from 'express';
import { envelopeFor } from './envelope-for.ts';
import { metaJson } from './meta-json.ts';
import { parsePhoneMessage } from './parse-phone-message.ts';
import type { PhoneOptions } from './phone-options.ts';
import { sign } from './sign.ts';

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}

function readBody(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

const onBadJson: ErrorRequestHandler = (error, _request, response, next) => {
  const status: unknown = error?.status;
  if (status === 413) refuse(response, 413, 'too_large', 'A message of this phone is at most 64 kB.');
  else if (status === 400) refuse(response, 400, 'invalid_json', 'The body is not JSON.');
  else next(error);
};

/** Stands where Meta stands: takes what the person sends and delivers it to the service as a signed webhook. */
export function createPhoneRouter(options: PhoneOptions): Router {
  const router = express.Router();
  router.use(express.json({ limit: '64kb' }));

  router.post('/messages', async (request, response) => {
    const parsed = parsePhoneMessage(request.body);
    if ('problem' in parsed) {
      refuse(response, 400, 'invalid_message', parsed.problem);
      return;
    }

    const raw = metaJson(envelopeFor(parsed.message, options));
    try {
      const answer = await fetch(`${options.serviceOrigin}/webhooks/meta/${encodeURIComponent(options.connection)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': sign(options.appSecret, raw) },
        body: raw,
        signal: AbortSignal.timeout(20_000),
      });
      response.json({ status: answer.status, body: readBody(await answer.text()) });
    } catch {
      refuse(response, 502, 'service_unreachable', 'The service did not answer. Start it, then send again.');
    }
  });

  router.use(onBadJson);
  return router;
}
