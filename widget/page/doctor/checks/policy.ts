import type { Check } from '../finding.ts';

const blocked: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  blocked.push(`${effectiveDirective}: ${blockedURI || 'inline'}`);
});

/** Whether the page's policy stops anything while the other checks run. */
export const policy: Check = async () => {
  // Browsers tell of a violation in a task of its own, after the request has failed.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...new Set(blocked)].map((what) => ({
    kind: 'bad',
    what: `The page’s Content-Security-Policy stops ${what}`,
    mend: 'Name the service in script-src and connect-src.',
  }));
};
