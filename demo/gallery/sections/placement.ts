import type { Section } from '../section.ts';

export const placement: Section = {
  id: 'placement',
  title: 'Where it stands',
  lead: 'Floating at either end of the line, or in the text. On narrow screens the floating one is a glyph with the same name.',
  examples: [
    {
      id: 'bottom-end',
      title: 'Floating, at the end',
      note: 'The default.',
      markup: '<hullo-button to="+34 600 000 000"></hullo-button>',
      frames: [{ size: 'desk' }],
    },
    {
      id: 'bottom-start',
      title: 'Floating, at the start',
      markup: '<hullo-button to="+34 600 000 000" placement="bottom-start" label="Ask the workshop"></hullo-button>',
      frames: [{ size: 'desk' }],
    },
    {
      id: 'narrow',
      title: 'On a phone',
      note: 'Only the glyph shows; the label stays its accessible name.',
      markup: '<hullo-button to="+34 600 000 000" label="Ask the workshop"></hullo-button>',
      frames: [{ size: 'phone' }],
    },
    {
      id: 'inline',
      title: 'In the text',
      markup:
        '<p>Between two sizes? <hullo-button placement="inline" to="+34 600 000 000" label="Ask us"></hullo-button></p>',
    },
    {
      id: 'icon-only',
      title: 'Glyph only',
      note: 'Hidden from the eye, the label is still read out.',
      markup: '<hullo-button id="glyph" placement="inline" to="+34 600 000 000" label="Ask us"></hullo-button>',
      css: `#glyph::part(base) { inline-size: 56px; padding: 0; }
#glyph::part(label) { position: absolute; clip-path: inset(50%); }`,
    },
    {
      id: 'slots',
      title: 'Around the label',
      note: 'Slots for a glyph of your own, and for what stands before and after.',
      markup: `<hullo-button placement="inline" to="+34 600 000 000" label="Ask Ana">
  <svg slot="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v12H9l-5 4z"/></svg>
  <span slot="end">2 min</span>
</hullo-button>`,
    },
    {
      id: 'long-label',
      title: 'A long label',
      markup:
        '<hullo-button to="+34 600 000 000" label="Rufen Sie die Donaudampfschifffahrtsgesellschaftskapitänsauskunft an, auch an Sonn- und Feiertagen"></hullo-button>',
      frames: [{ size: 'desk', lang: 'de' }],
    },
    {
      id: 'avoid',
      title: 'Making room',
      note: 'It moves out of the way of what is named, here a cookie banner.',
      markup: `<hullo-button to="+34 600 000 000" avoid="#cookies"></hullo-button>
<div id="cookies" class="banner">We keep nothing until you say so. <button type="button">Fine</button></div>`,
      frames: [{ size: 'desk' }],
    },
  ],
};
