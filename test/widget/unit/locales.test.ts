import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../widget/elements/locale-of.ts';
import { words as english } from '../../../widget/locales/en.ts';
import { loadLocale } from '../../../widget/locales/load-locale.ts';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'pt-BR', 'th', 'tr', 'vi', 'zh-Hans'];
const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('The words of a language', () => {
  it.each(LANGUAGES)('%s says everything that English says, with the same things put in', async (lang) => {
    expect(localeOf(lang)).toBe(lang);
    const { words } = await loadLocale(lang);
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim()).not.toBe('');
      expect(placeholders(text)).toEqual(placeholders(english[key as keyof typeof english]));
    }
  });

  it.each([
    ['pt-PT', 'pt-BR'],
    ['ES-mx', 'es'],
    ['zh-CN', 'zh-Hans'],
    ['iw', 'he'],
    ['in-ID', 'id'],
    ['de_CH', 'de'],
  ])('%s is served by %s', (lang, served) => expect(localeOf(lang)).toBe(served));

  it.each(['en', 'en-GB', '', 'xx', 'zh-Hant-TW', 'zh-TW', 'constructor', '__proto__'])(
    '%s is served by English',
    (lang) => expect(localeOf(lang)).toBe('en'),
  );
});
