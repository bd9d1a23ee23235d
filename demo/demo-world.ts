/** The shop of the demo: what a site owner would write into `config.json`, and the simulated business behind it. */
export const DEMO = {
  site: {
    id: 'shop',
    name: 'The demo shop',
    timeZone: 'Europe/Lisbon',
    origins: [],
    lookbackDays: 30,
    silentDays: 7,
    destinations: [
      { channel: 'whatsapp' as const, names: ['106853218861309', '351912345678'] },
      { channel: 'messenger' as const, names: ['112233445566778'] },
    ],
  },
  to: '+351 912 345 678',
  message: 'Hi! I am looking at {title} ({url})',
  whatsapp: { wabaId: '104996122399160', phoneNumberId: '106853218861309', displayPhoneNumber: '351912345678' },
  messenger: { pageId: '112233445566778' },
};
