import { DemoDesk } from './demo-desk.ts';
import { DemoPhone } from './demo-phone.ts';
import { linkInPath } from './link-in-path.ts';
import { readChatLink } from './read-chat-link.ts';

customElements.define('demo-phone', DemoPhone);
customElements.define('demo-desk', DemoDesk);

const desk = new DemoDesk();
document.body.append(desk);

// Bubbling, on the window: the button has done all its own work, also on the document, when the desk steps in for the app.
addEventListener('click', (event) => {
  if (event.defaultPrevented) return;
  const anchor = linkInPath(event);
  const link = anchor && readChatLink(anchor.href);
  if (!link) return;
  event.preventDefault();
  void desk.open(link);
});
