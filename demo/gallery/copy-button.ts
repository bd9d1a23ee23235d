import { html } from 'lit';

const DONE_MS = 1_600;

/** Copies a text; says so on itself, also to those who listen. @param what is copied, for its accessible name */
export function copyButton(text: string, what: string) {
  const copy = async ({ currentTarget }: Event) => {
    const words = (currentTarget as HTMLElement).querySelector('span');
    if (!words) return;
    words.textContent = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Select it and copy by hand',
    );
    setTimeout(() => {
      words.textContent = 'Copy';
    }, DONE_MS);
  };
  return html`<button class="copy" type="button" @click=${copy}><span aria-live="polite">Copy</span><span class="unseen"> ${what}</span></button>`;
}
