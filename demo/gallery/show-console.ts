/** Writes on the page what the widget says in the console from now on. */
export function showConsole(): void {
  const section = document.querySelector<HTMLElement>('.said');
  const lines = section?.querySelector('pre');
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    warn.apply(console, words);
    if (!section || !lines) return;
    section.hidden = false;
    lines.textContent += `${words.join(' ')}\n`;
  };
}
