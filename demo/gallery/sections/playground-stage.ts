import type { Example } from '../example.ts';

/** What the playground dresses. It has a section of its own, where its CSS is made. */
export const playgroundStage: Example = {
  id: 'playground',
  title: 'Playground',
  markup: `<hullo-button open to="+34 600 000 000" status="Online" badge="1"
  greeting="Bom dia! How can we help?" questions="Is my size in stock?|Can I try it?"></hullo-button>`,
  frames: [{ size: 'desk' }],
};
