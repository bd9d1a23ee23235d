import { readPreview } from './read-preview.ts';

// A page like a visitor's, with the widget as it was built; it sends nothing, since no site is named.

const { attributes, properties, isDark, isRtl } = readPreview(location.search);
document.documentElement.classList.toggle('dark', isDark);
document.documentElement.dir = isRtl ? 'rtl' : 'ltr';

const sheet = new CSSStyleSheet();
sheet.insertRule('hullo-button {}');
const [rule] = sheet.cssRules;
// One by one through the parser: a value can only ever be a value.
if (rule instanceof CSSStyleRule) {
  for (const [name, value] of Object.entries(properties)) rule.style.setProperty(name, value);
}
document.adoptedStyleSheets = [sheet];

const script = document.createElement('script');
script.async = true;
script.src = '/hullo.js';
for (const [name, value] of Object.entries(attributes)) script.setAttribute(`data-${name}`, value);
document.body.append(script);

/** What the widget weighed on the way, for the editor around this frame. */
const tell = () => {
  const files = performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => new URL(entry.name).pathname.startsWith('/hullo'));
  const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  parent.postMessage({ hulloPreview: true, bytes, files: files.length }, location.origin);
};
new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
