import { Agent, request } from 'node:http';
import type { WorldRequest } from './request.ts';

/** Calls the service over a few connections that stay open. */
export class Sender {
  readonly #agent: Agent;
  readonly #origin: URL;
  readonly #connections: number;

  constructor(origin: string, connections = 24) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#origin = new URL(origin);
    this.#connections = connections;
  }

  /** @throws if the service answers with anything but success */
  async sendAll(requests: readonly WorldRequest[]): Promise<void> {
    let next = 0;
    const work = async () => {
      for (let one = requests[next++]; one; one = requests[next++]) await this.send(one);
    };
    await Promise.all(Array.from({ length: Math.min(this.#connections, requests.length) }, work));
  }

  send({ method, path, headers, body, onLocation }: WorldRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#origin;
      const call = request({ agent: this.#agent, hostname, port, method, path, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => {
          const { statusCode = 0 } = answer;
          if (statusCode >= 400) return reject(new Error(`${method} ${path}: ${statusCode} ${text}`));
          onLocation?.(answer.headers.location ?? '');
          resolve();
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
