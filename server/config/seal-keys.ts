import { z } from 'zod';

const keysInFile = z.looseObject({ sealKey: z.string().optional(), oldSealKeys: z.array(z.string()).default([]) });

/**
 * The secrets that seal and open, the one that seals first: the environment's, the file's, and those before it.
 * Undefined where there is none yet.
 * @param json the settings as they stand in the file
 */
export function sealKeysOf(json: unknown, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | undefined {
  const { sealKey, oldSealKeys } = keysInFile.safeParse(json).data ?? { oldSealKeys: [] };
  const [first, ...rest] = [env['HULLO_SEAL_KEY'], sealKey, ...oldSealKeys].filter((key) => key !== undefined && key);
  return first === undefined ? undefined : [first, ...rest.filter((key) => key !== undefined)];
}
