import { html } from 'lit';
import { copyButton } from './copy-button.ts';

/** A text to be copied. @param what it is, such as "the markup of Languages" */
export function codeView(text: string, language: 'HTML' | 'CSS', what: string) {
  return html`<figure class="code">
    <figcaption>${language} ${copyButton(text, `${language} of ${what}`)}</figcaption>
    <pre tabindex="0" aria-label="${language} of ${what}" role="region"><code>${text}</code></pre>
  </figure>`;
}
