import { Fault, type FaultCode } from '#core/fault.ts';

const STATUS: Readonly<Record<FaultCode, number>> = {
  bad_request: 400,
  unauthorized: 401,
  second_factor: 401,
  bad_signature: 403,
  forbidden: 403,
  foreign_origin: 403,
  not_found: 404,
  unknown_site: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  unavailable: 503,
};

/** Status and body for a refusal. What is no Fault is a slip of ours, and its words are not for strangers. */
export function faultAnswer(error: unknown): { readonly status: number; readonly body: string } {
  const { code, message, status } =
    error instanceof Fault
      ? { code: error.code, message: error.message, status: STATUS[error.code] }
      : { code: 'internal', message: 'Something went wrong on our side; it has been logged.', status: 500 };
  return { status, body: JSON.stringify({ error: { code, message } }) };
}
