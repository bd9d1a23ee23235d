import { consent } from './checks/consent.ts';
import { contrast } from './checks/contrast.ts';
import { crowd } from './checks/crowd.ts';
import { link } from './checks/link.ts';
import { number } from './checks/number.ts';
import { policy } from './checks/policy.ts';
import { said } from './checks/said.ts';
import { service } from './checks/service.ts';
import { view } from './checks/view.ts';
import { zone } from './checks/zone.ts';
import type { Check, Finding, Patient } from './finding.ts';

/** In the order in which an owner would ask. What the others stir up is asked for last. */
const CHECKS: readonly Check[] = [link, number, view, contrast, crowd, zone, consent, service, policy, said];

/** Looks at every button of the page. Never throws. @returns the worst first */
export async function examine(): Promise<readonly Finding[]> {
  // By whatever name they go.
  const patients = [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => Symbol.for('hullo') in element || element.matches('hullo-button'))
    .map(patientOf);
  if (patients.length === 0) {
    return [{ kind: 'bad', what: 'There is no button on this page.', mend: 'Set data-to on the script tag.' }];
  }
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    try {
      findings.push(...(await check(patients)));
    } catch (error) {
      findings.push({ kind: 'bad', what: `A check failed: ${error}`, mend: 'Tell the makers of Hullo.' });
    }
  }
  const rank = { bad: 0, hint: 1, good: 2 };
  return findings.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

function patientOf(host: HTMLElement): Patient {
  const properties = host as unknown as Readonly<Record<string, unknown>>;
  return {
    host,
    anchor: host.shadowRoot?.querySelector<HTMLAnchorElement>('a[part~=launcher]') ?? undefined,
    option: (name) => {
      const property = properties[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
      return String((typeof property === 'object' ? undefined : property) ?? host.getAttribute(name) ?? '');
    },
  };
}
