import type { Example } from '../example.ts';
import type { Section } from '../section.ts';

const LANGUAGES: readonly (readonly [tag: string, own: string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['pt-BR', 'Português'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['it', 'Italiano'],
  ['id', 'Bahasa Indonesia'],
  ['hi', 'हिन्दी'],
  ['ar', 'العربية'],
  ['he', 'עברית'],
  ['ja', '日本語'],
  ['zh-Hans', '简体中文'],
  ['th', 'ไทย'],
  ['vi', 'Tiếng Việt'],
  ['tr', 'Türkçe'],
];

const inLanguage = ([tag, own]: (typeof LANGUAGES)[number]): Example => ({
  id: `language-${tag}`,
  title: own,
  markup: `<hullo-button lang="${tag}" placement="inline" to="+34 600 000 000"></hullo-button>`,
});

const opened = (tag: string, title: string): Example => ({
  id: `panel-${tag}`,
  title,
  markup: `<hullo-button open to="+34 600 000 000" hours="24/7" time-zone="UTC" with-qr></hullo-button>`,
  frames: [{ size: 'desk', lang: tag }],
});

export const languages: Section = {
  id: 'languages',
  title: 'Languages',
  lead: 'Fifteen, one small file each, fetched when a page speaks it. The page’s own lang is followed live; the owner’s words always win.',
  examples: [
    ...LANGUAGES.map(inLanguage),
    opened('ar', 'From right to left'),
    opened('ja', 'Without spaces'),
    opened('de', 'With long words'),
    {
      id: 'own-words',
      title: 'Your own words',
      markup: `<hullo-button open to="+34 600 000 000" label="Oi" strings='{"title": "Pergunta-nos", "message": "Diz", "send": "Vamos a {app}"}'></hullo-button>`,
      frames: [{ size: 'desk', lang: 'pt' }],
    },
  ],
};
