import { html } from 'lit';
import { copyButton } from './copy-button.ts';

/** A text to be copied. @param what it is, such as "the markup of Languages" */
export function codeView(text: string, language: 'HTML' | 'CSS', what: string) {
  return html`<figure class="code">
    <figcaption>${language} ${copyButton(text, `${language} of ${what}`)}</figcaption>
    <pre tabindex="0" aria-label="${language} of ${what}" role="region"><code>${unbroken(text)}</code></pre>
  </figure>`;
}

/** A line may end anywhere but inside a name, which its hyphens would allow: a tag's, an attribute's, a property's. */
function unbroken(text: string) {
  return text
    .split(/(<\/?hullo-button>?|--hullo[a-z-]+|[a-z]+(?:-[a-z]+)+=)/)
    .map((part, i) => (i % 2 === 1 ? html`<span class="name">${part}</span>` : part));
}
