import type { Example, Frame } from '../example.ts';
import type { Section } from '../section.ts';

const said: readonly Frame[] = [{ size: 'strip', console: true }];
const broken = (id: string, title: string, markup: string): Example => ({ id, title, markup, frames: said });

export const brokenSettings: Section = {
  id: 'broken',
  title: 'Settings that make no sense',
  lead: 'One line in the console says what is wrong and how to mend it. The visitor sees a working button, or the link you wrote inside it.',
  examples: [
    broken(
      'broken-number',
      'A number without its country',
      `<hullo-button placement="inline" to="600 12">
  <a href="https://nortada.example/contact">Contact us</a>
</hullo-button>`,
    ),
    broken(
      'broken-channel',
      'An app that is not known',
      `<hullo-button placement="inline" channel="pigeon" to="+34 600 000 000">
  <a href="https://nortada.example/contact">Contact us</a>
</hullo-button>`,
    ),
    broken(
      'broken-word',
      'A word that is not known',
      '<hullo-button placement="top-left" to="+34 600 000 000"></hullo-button>',
    ),
    broken(
      'broken-script',
      'A script for an address',
      `<hullo-button placement="inline" channel="custom" to="javascript:alert(1)">
  <a href="https://nortada.example/contact">Contact us</a>
</hullo-button>`,
    ),
    {
      id: 'broken-agents',
      title: 'JSON that is none',
      markup: `<hullo-button open to="+34 600 000 000" greeting="The rest still works." agents="Ana, Rui"></hullo-button>`,
      frames: [{ size: 'desk', console: true }],
    },
    {
      id: 'broken-hours',
      title: 'Hours that cannot be read',
      markup: `<hullo-button open to="+34 600 000 000" hours="weekdays after nine" time-zone="UTC" greeting="Hello!"></hullo-button>`,
      frames: [{ size: 'desk', console: true }],
    },
  ],
};
