/** Every way in which a request can be refused; one table gives each its HTTP status. */
export type FaultCode =
  | 'bad_request'
  | 'bad_signature'
  | 'conflict'
  | 'foreign_origin'
  | 'forbidden'
  | 'not_found'
  | 'second_factor'
  | 'method_not_allowed'
  | 'too_large'
  | 'too_many_requests'
  | 'unauthorized'
  | 'unavailable'
  | 'unknown_site'
  | 'unsupported_media_type';

/** A refusal: `code` for machines; `message` says what is wrong and how to mend it, and may be shown to a stranger. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
  }
}
