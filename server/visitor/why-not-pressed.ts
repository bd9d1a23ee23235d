import { isRobot } from './is-robot.ts';

/** Headers by which browsers say that nobody has pressed anything yet. */
const PURPOSES = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'] as const;

/**
 * Why a request for a link is no press of a person's: a preview, a prefetch, a robot; undefined if it is one.
 * @param header a header by its lower-case name
 */
export function whyNotPressed(
  method: string,
  header: (name: string) => string | undefined,
): 'bot' | 'prefetch' | 'preview' | undefined {
  if (method === 'HEAD') return 'preview';
  for (const name of PURPOSES) {
    const purpose = header(name)?.toLowerCase() ?? '';
    if (purpose.includes('prefetch')) return 'prefetch';
    if (purpose.includes('preview')) return 'preview';
  }
  return isRobot(header('user-agent') ?? '') ? 'bot' : undefined;
}
