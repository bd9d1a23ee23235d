/** How the phone names each app; it never pretends to be one. */
export const channelLabels = {
  whatsapp: 'WhatsApp, simulated',
  messenger: 'Messenger, simulated',
} as const;
