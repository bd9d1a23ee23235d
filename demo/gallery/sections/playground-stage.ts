import type { Example } from '../example.ts';

/** What the playground dresses. It has a section of its own, where its CSS is made. */
export const playgroundStage: Example = {
  id: 'playground',
  title: 'Playground',
  markup: `<hullo-button open to="+34 600 000 000" status="Online"
  greeting="Bom dia! How can we help?" questions="Is my size in stock?|Can I try it?"></hullo-button>
<hullo-button placement="inline" to="+34 600 000 000" label="Ask us" badge="1"></hullo-button>`,
  frames: [{ size: 'desk' }],
};
