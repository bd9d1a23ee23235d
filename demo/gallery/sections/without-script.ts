import type { Section } from '../section.ts';

export const withoutScript: Section = {
  id: 'without-script',
  title: 'Without JavaScript',
  lead: 'Switched off, blocked or not loaded yet: the link inside the element is the button.',
  examples: [
    {
      id: 'link-inside',
      title: 'The link inside',
      note: 'This frame runs no script.',
      markup: `<hullo-button to="+34 600 000 000" placement="inline">
  <a href="https://wa.me/34600000000">Ask us on WhatsApp</a>
</hullo-button>`,
      frames: [{ size: 'strip', withoutScript: true }],
    },
  ],
};
