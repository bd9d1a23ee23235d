import type { Person } from './person.ts';

/** Some of them with letters that must survive the journey. */
const NAMES = ['Inês', 'Tomás', 'Zoë', 'João', 'Łucja', 'Noor', 'Søren', 'Beatriz', 'Çağla', 'Rui'];

function digits(count: number, random: () => number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
}

export function newPerson(random: () => number, before?: Person): Person {
  const names = NAMES.filter((name) => name !== before?.name);
  return {
    name: names[Math.floor(random() * names.length)] ?? 'Inês',
    // No Portuguese mobile number starts with 90, so nobody is rung.
    phone: `35190${digits(7, random)}`,
    psid: `65${digits(14, random)}`,
  };
}
