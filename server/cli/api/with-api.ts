import type { Given } from '../given.ts';
import type { ServiceTerminal } from '../service-terminal.ts';
import { openServiceApi, type ServiceApi } from './service-api.ts';

/** Does something with a service, and leaves nothing running behind it. */
export async function withApi<Result>(
  given: Given,
  world: ServiceTerminal,
  use: (api: ServiceApi) => Promise<Result>,
): Promise<Result> {
  const api = await openServiceApi(given, world);
  try {
    return await use(api);
  } finally {
    await api.close();
  }
}
