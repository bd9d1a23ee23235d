import type { Section } from '../section.ts';

const AGENTS = `agents='[
    {"name": "Ana Sousa", "role": "Fitting and sizes", "to": "+351 912 345 678"},
    {"name": "Rui", "role": "Repairs", "channel": "telegram", "to": "nortada_bot"}
  ]'`;

export const panel: Section = {
  id: 'panel',
  title: 'The panel',
  lead: 'What opens at a tap where an owner set one of these. It shows exactly what will be sent, and the link at its foot is a link.',
  examples: [
    {
      id: 'panel-compose',
      title: 'A compose box',
      markup: '<hullo-button open with-panel to="+34 600 000 000" message="Hello! I saw {title}."></hullo-button>',
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-greeting',
      title: 'Greeting and status',
      markup: `<hullo-button open to="+34 600 000 000" heading="Nortada workshop" status="Answers within the hour"
  greeting="Bom dia! Tell us your height and where you ride."></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-agents',
      title: 'People',
      note: 'Each with an app, hours and a message of their own. Without a picture, initials show.',
      markup: `<hullo-button open to="+351 912 345 678" heading="Who helps you?"
  ${AGENTS}></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-channels',
      title: 'A choice of apps',
      markup: `<hullo-button open to="+34 600 000 000" channels='[
    {"channel": "whatsapp", "to": "+34 600 000 000"},
    {"channel": "messenger", "to": "nortada.bikes"},
    {"channel": "email", "to": "hello@nortada.example", "label": "E-mail"}
  ]'></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-questions',
      title: 'Quick questions',
      note: 'A tap puts the question into the message.',
      markup: `<hullo-button open to="+34 600 000 000" greeting="What would you like to know?"
  questions="Is my size in stock?|Can I try it on Saturday?|What does a service cost?"></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-fields',
      title: 'A short form',
      note: 'Answers go into the message and nowhere else.',
      markup: `<hullo-button open to="+34 600 000 000" message="I would like a fitting." fields='[
    {"name": "name", "label": "Your name", "required": true},
    {"name": "height", "label": "Height in cm", "type": "number"},
    {"name": "ride", "label": "Where you ride", "type": "select", "options": ["Town", "Hills", "Gravel"]}
  ]'></hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-qr',
      title: 'A code to scan',
      note: 'For who sits at a desk and chats on the phone.',
      markup: '<hullo-button open with-qr to="+34 600 000 000" message="Hello!"></hullo-button>',
      frames: [{ size: 'desk', scans: true }],
    },
    {
      id: 'panel-slots',
      title: 'Your own greeting and foot',
      markup: `<hullo-button open with-panel to="+34 600 000 000" message="Hello!">
  <p slot="greeting">Ask anything. We ride what we sell.</p>
  <small slot="footer">We answer from 9:30 to 18:30.</small>
</hullo-button>`,
      frames: [{ size: 'desk' }],
    },
    {
      id: 'panel-sheet',
      title: 'A sheet on a phone',
      markup: `<hullo-button open to="+34 600 000 000" greeting="Bom dia! How can we help?"
  questions="Is my size in stock?|Can I try it on Saturday?"></hullo-button>`,
      frames: [{ size: 'phone' }, { size: 'phone', scheme: 'dark' }],
    },
    {
      id: 'panel-long',
      title: 'Long names',
      markup: `<hullo-button open to="+34 600 000 000"
  heading="Gemeinschaftspraxis für Fahrradgesundheit und Kettenfürsorge Oberunterwasserkirchen"
  greeting="https://example.com/a-very-long-address-without-any-space-in-it-that-has-to-break-somewhere-or-it-will-run-out-of-the-panel"
  agents='[{"name": "Maximiliane Freifrau von und zu Unterspreewaldhausen-Ostelbien", "role": "Oberkettenspannungsbeauftragte", "to": "+49 151 0000000"},
    {"name": "Bo", "to": "+49 151 0000001"}]'></hullo-button>`,
      frames: [{ size: 'desk' }, { size: 'phone' }],
    },
  ],
};
