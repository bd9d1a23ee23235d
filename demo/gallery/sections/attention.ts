import type { Section } from '../section.ts';

const to = 'placement="inline" to="+34 600 000 000"';

export const attention: Section = {
  id: 'attention',
  title: 'Badge and cue',
  lead: 'One quiet mark, one gentle movement, and then silence. Nothing moves for visitors who asked for that.',
  examples: [
    { id: 'badge-dot', title: 'A dot', markup: `<hullo-button ${to} badge="dot"></hullo-button>` },
    { id: 'badge-number', title: 'A number', markup: `<hullo-button ${to} badge="3"></hullo-button>` },
    { id: 'badge-text', title: 'A word', markup: `<hullo-button ${to} badge="New"></hullo-button>` },
    {
      id: 'cue-nudge',
      title: 'A cue',
      note: 'After four quiet seconds, once.',
      markup: `<hullo-button ${to} cue="nudge"></hullo-button>`,
    },
    {
      id: 'focus',
      title: 'Focus, hover, printed',
      note: 'Press Tab to see the ring. On paper it does not show.',
      markup: `<hullo-button ${to} label="Tab to me"></hullo-button>`,
    },
  ],
};
