import type { APIRequestContext } from 'playwright-core';

const OWNER = { email: 'ana@nortada.example', password: 'seven bicycles on the quay' };

/** An owner, somebody with an endless name and address, and keys. @param request of a browser that came in by the service's own link */
export async function seedPeople(request: APIRequestContext, origin: string): Promise<void> {
  const post = async (path: string, data: object) => {
    const answer = await request.post(origin + path, { data });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  };
  await post('/api/me/owner', { name: 'Ana Sousa', ...OWNER });
  await signInAsOwner(request, origin);
  await post('/api/people', {
    email: 'maximiliane.freifrau.von.und.zu.unterspreewaldhausen@agency.example',
    name: 'Maximiliane Freifrau von und zu Unterspreewaldhausen',
    role: 'analyst',
    sites: 'all',
  });
  await post('/api/people', { email: 'rui@nortada.example', name: 'Rui', role: 'developer', sites: 'all' });
  await post('/api/keys', { name: 'Warehouse, every night', scope: 'read', site: null });
  await post('/api/keys', { name: 'Shop', scope: 'write', site: 'shop' });
}

export async function signInAsOwner(request: APIRequestContext, origin: string): Promise<void> {
  const answer = await request.post(`${origin}/sign-in`, { data: OWNER });
  if (!answer.ok()) throw new Error(`the owner was not let in: ${answer.status()}`);
}
