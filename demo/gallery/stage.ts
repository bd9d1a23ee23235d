import { type Dress, dress } from './dress.ts';
import { exampleOf } from './example-of.ts';
import { showConsole } from './show-console.ts';

// One example on a page of its own: /gallery/stage?example=<id>&frame=<index>.

const asked = new URLSearchParams(location.search);
const example = exampleOf(asked.get('example') ?? '');
const frame = example?.frames?.[Number(asked.get('frame') ?? 0)];
const place = document.querySelector('#example');

if (example && frame && place) {
  const { size, scheme, lang } = frame;
  document.documentElement.dataset['size'] = size;
  if (lang) document.documentElement.lang = lang;
  dress({ css: frame.css ?? example.css ?? '', scheme, dir: lang === 'ar' || lang === 'he' ? 'rtl' : '' });
  if (frame.console) showConsole();
  if (frame.scans) place.addEventListener('hullo-after-show', scan);
  place.innerHTML = example.markup;
  // The playground beside this frame tells what to wear.
  addEventListener('message', ({ origin, data }: MessageEvent<Dress>) => {
    if (origin === location.origin && typeof data?.css === 'string') dress(data);
  });
  if (window !== parent) parent.postMessage('ready', location.origin);
}

const script = document.createElement('script');
script.src = '/hullo.js';
document.head.append(script);

function scan({ target }: Event): void {
  (target as HTMLElement).shadowRoot?.querySelector<HTMLButtonElement>('button[aria-pressed]')?.click();
}
