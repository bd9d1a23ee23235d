import type { Contender } from './contender.ts';

const react = ['react@18.3.1', 'react-dom@18.3.1'];
const mount = (name: string, component: string, props: string) => `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ${component} } from '${name}';
createRoot(document.getElementById('widget')).render(createElement(${component}, ${props}));`;

/** Ours first, then those that npm offers for the same purpose. */
export const contenders: readonly Contender[] = [
  {
    name: 'hullo',
    packages: [],
    framework: [],
    entry: '',
    launcher: 'hullo-button [part~=launcher]',
  },
  {
    name: 'react-floating-whatsapp 5.0.8',
    packages: ['react-floating-whatsapp@5.0.8', ...react],
    framework: ['react', 'react-dom'],
    entry: mount(
      'react-floating-whatsapp',
      'FloatingWhatsApp',
      `{ phoneNumber: '34600000000', accountName: 'Nortada', allowEsc: true }`,
    ),
    launcher: '.floating-whatsapp-button',
  },
  {
    name: 'react-whatsapp-widget 2.2.0',
    packages: ['react-whatsapp-widget@2.2.0', ...react],
    framework: ['react', 'react-dom'],
    entry: `import 'react-whatsapp-widget/dist/index.css';${mount(
      'react-whatsapp-widget',
      'WhatsAppWidget',
      `{ phoneNumber: '34600000000', companyName: 'Nortada' }`,
    )}`,
    launcher: '._2qp0Z',
  },
  {
    name: '@typebot.io/js 0.10.7',
    packages: ['@typebot.io/js@0.10.7'],
    framework: [],
    entry: `import Typebot from '@typebot.io/js/web';
Typebot.initBubble({ typebot: 'example', apiHost: location.origin });`,
    launcher: 'typebot-bubble button',
  },
  {
    name: 'deep-chat 2.4.2',
    packages: ['deep-chat@2.4.2'],
    framework: [],
    entry: `import 'deep-chat';
document.getElementById('widget').append(document.createElement('deep-chat'));`,
    launcher: 'deep-chat',
  },
];
