import { attributeType } from './attribute-type.ts';
import type { ElementDoc, NamedDoc } from './manifest.ts';

const list = (docs: readonly NamedDoc[], show: (doc: NamedDoc) => string) =>
  docs.map((doc) => `- ${show(doc)}: ${doc.description.replace(/\s+/g, ' ')}`).join('\n');

/** What a language model needs to set the widget up without guessing. */
export function llmsText(elements: readonly ElementDoc[]): string {
  const parts = elements.map(
    (element) => `## <${element.tagName}>

${element.description.replace(/\s+/g, ' ')}

Attributes (as \`data-<name>\` on the script tag):
${element.attributes
  .map(
    (attribute) =>
      `- \`${attribute.name}\` (${attributeType(attribute)}): ${attribute.description.replace(/\s+/g, ' ')}`,
  )
  .join('\n')}

Events, all bubbling and composed:
${list(element.events, ({ name, type }) => `\`${name}\` (${type?.text ?? 'Event'})`)}

Slots:
${list(element.slots, ({ name }) => (name ? `\`${name}\`` : 'default'))}

Parts for CSS \`::part()\`:
${list(element.cssParts, ({ name }) => `\`${name}\``)}

Custom properties:
${list(element.cssProperties, ({ name }) => `\`${name}\``)}
`,
  );
  return `# Hullo

> A click-to-chat button for any website: one script tag or one custom element opens WhatsApp, Messenger and others with the message filled in. With the Hullo service, each click is followed to the conversation that it starts.

Script tag, anywhere in a page; HOST is where the service runs:

    <script async src="https://HOST/hullo.js" data-site="main" data-channel="whatsapp" data-to="+34 600 000 000" data-message="Hi! I am looking at {title}"></script>

From npm: \`npm i hullo\`, then \`import 'hullo/define'\` and \`<hullo-button to="+34 600 000 000"></hullo-button>\`. React: \`import { HulloButton } from 'hullo/react'\`.

Numbers are international: country code first. Without \`site\` and \`endpoint\` nothing is sent or stored. The launcher is a real link and works without JavaScript when a link is written inside the element.

${parts.join('\n')}`;
}
