import { openingInTwoDays } from '../opening-in-two-days.ts';
import type { Section } from '../section.ts';

const closed = `hours="${openingInTwoDays(Date.now())}" time-zone="Europe/Lisbon"`;

export const hours: Section = {
  id: 'hours',
  title: 'Hours',
  lead: 'A week in the shop’s own zone, with holidays. Closed looks intended: it says when somebody is back, in the visitor’s time.',
  examples: [
    {
      id: 'hours-open',
      title: 'Open',
      markup:
        '<hullo-button open to="+34 600 000 000" hours="24/7" time-zone="Europe/Lisbon" greeting="Somebody is here."></hullo-button>',
      frames: [{ size: 'desk' }],
    },
    {
      id: 'hours-closed',
      title: 'Closed',
      note: 'The prefilled message is another one.',
      markup: `<hullo-button open to="+34 600 000 000" ${closed}
  closed-message="Hello! Please write back when you are open."></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'hours-channel',
      title: 'Closed, another app',
      markup: `<hullo-button open to="+34 600 000 000" ${closed}
  when-closed="channel" closed-channel="email" closed-to="hello@nortada.example"></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'hours-hidden',
      title: 'Closed, nothing shows',
      note: 'The page below has a button, and it is out of sight until the hour comes.',
      markup: `<hullo-button to="+34 600 000 000" ${closed} when-closed="hide"></hullo-button>`,
      frames: [{ size: 'strip' }],
    },
  ],
};
