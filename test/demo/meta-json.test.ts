import { expect, test } from 'vitest';
import { metaJson } from '../../demo/phone/meta-json.ts';

test('accents and emoji travel as lower-case escapes', () => {
  expect(metaJson({ body: 'café 東京 👨‍👩' })).toBe(
    String.raw`{"body":"caf\u00e9 \u6771\u4eac \ud83d\udc68\u200d\ud83d\udc69"}`,
  );
});

test('every slash is escaped', () => {
  expect(metaJson({ url: 'https://shop.example/p' })).toBe(String.raw`{"url":"https:\/\/shop.example\/p"}`);
});

test('what is already ASCII stays as JSON.stringify writes it', () => {
  const value = { text: 'A "quoted"\nline \\ and 100 %', number: 1793620800123 };
  expect(metaJson(value)).toBe(JSON.stringify(value));
});

test('a receiver reads back exactly what was sent', () => {
  const value = { body: 'Olá\u2028—\u007f مرحبا ‏Ref K7Q-M2X-VDP 😀 \ud83d' };
  expect(JSON.parse(metaJson(value))).toEqual(value);
});
