import { DOCTOR_CSS } from './doctor-css.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

const ID = 'hullo-doctor';
const WORDS: Readonly<Record<Finding['kind'], string>> = { bad: 'To mend', hint: 'To know', good: 'Good' };

/** Shows over the page what is wrong with its buttons, and how to mend it. Once at a time. */
export async function doctor(): Promise<void> {
  if (document.getElementById(ID)) return;
  const host = document.createElement('div');
  host.id = ID;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(DOCTOR_CSS);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  const box = make('section');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', 'Hullo doctor');
  box.tabIndex = -1;
  root.append(box);
  const close = () => host.remove();
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && close());

  const again = async () => {
    box.replaceChildren(make('h2', 'Hullo doctor'), make('p', 'Looking…'));
    const findings = await examine();
    const bad = findings.filter(({ kind }) => kind === 'bad').length;
    const list = make('ul');
    list.append(...findings.map(line));
    const foot = make('footer');
    foot.append(
      button('Look again', again),
      button('Copy', () => navigator.clipboard?.writeText(asText(findings))),
      button('Close', close),
    );
    const summary = bad ? `${bad} ${bad === 1 ? 'thing' : 'things'} to mend.` : 'Nothing to mend.';
    box.replaceChildren(make('h2', 'Hullo doctor'), make('p', summary), list, foot);
    box.focus();
  };
  await again();
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  // As text: numbers and addresses of the page are not to become markup.
  element.textContent = text;
  return element;
}

function button(words: string, press: () => unknown): HTMLButtonElement {
  const made = make('button', words);
  made.type = 'button';
  made.addEventListener('click', () => void press());
  return made;
}

function line({ kind, what, mend }: Finding): HTMLLIElement {
  const item = make('li');
  item.className = kind;
  item.append(make('b', WORDS[kind]), make('span', what));
  if (mend) item.append(make('i', mend));
  return item;
}

function asText(findings: readonly Finding[]): string {
  const lines = findings.map(({ kind, what, mend = '' }) => `${WORDS[kind]}: ${what} ${mend}`.trim());
  return [location.origin + location.pathname, navigator.userAgent, ...lines].join('\n');
}
