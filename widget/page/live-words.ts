import { pageWords } from './page-words.ts';
import type { RichWords } from './rich-words.ts';
import { warn } from './warn.ts';

/** Names beside those that a link knows by itself, or that the panel fills in. */
const OTHERS = /\{(?!(url|title|site|ref|text)[|}]|(panel|field):)([\w:.-]+)/g;

/**
 * Most messages name the page's address and title, if anything: what knows more comes only where more is named, and
 * until then nothing stands for it.
 * @param onChange called when the words may have changed
 */
export function liveWords(host: Element, onChange: () => void): RichWords {
  let asked = false;
  let rich: RichWords | undefined;
  let until: AbortSignal | undefined;
  return {
    read(options) {
      const others = [...`${options.message} ${options.to}`.matchAll(OTHERS)];
      if (rich || !others.length) return rich?.read(options) ?? pageWords();
      if (!asked) {
        asked = true;
        import('./rich-words.ts').then(({ richWords }) => {
          rich = richWords(host, onChange);
          if (until) rich.follow(until);
          onChange();
        }, warn);
      }
      return { ...Object.fromEntries(others.map(([, , , name]) => [name, ''])), ...pageWords() };
    },
    follow(signal) {
      until = signal;
      rich?.follow(signal);
    },
  };
}
