import { Connection } from '../bench/load/connection.ts';
import type { Sent } from './sent.ts';

const CONNECTIONS = 32;

/** What came of the requests of one life of the service. */
export interface Life {
  readonly acknowledged: Sent[];
  /** No answer came: the sender sends them again. */
  readonly unanswered: Sent[];
  /** Answered with an error. */
  readonly refused: Sent[];
}

/** Sends until every connection has broken, or until `next` has no more to send. */
export async function driveUntilCut(port: number, next: () => Sent | undefined): Promise<Life> {
  const life: Life = { acknowledged: [], unanswered: [], refused: [] };
  const keepSending = () =>
    new Promise<void>((resolve) => {
      const connection = new Connection(port);
      const step = () => {
        const sent = next();
        if (!sent) {
          connection.close();
          return resolve();
        }
        connection.send(sent.request, (status) => {
          if (status === 0) {
            life.unanswered.push(sent);
            return resolve();
          }
          if (status === 200 || status === 204) life.acknowledged.push(sent);
          else life.refused.push(sent);
          step();
        });
      };
      step();
    });
  await Promise.all(Array.from({ length: CONNECTIONS }, keepSending));
  return life;
}
