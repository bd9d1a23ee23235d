import { joined } from '../joined.ts';
import { JsonView } from '../json-view.ts';
import { parseExactJson } from '../parse-exact-json.ts';

/** Every place in which a WhatsApp message may carry the reference: words, captions, notes, buttons, forms. */
export function whatsappText(message: JsonView, type: string): string {
  // A relay may leave the type out; words are text by their own name.
  const content = message.at(type || 'text');
  const interactive = message.at('interactive');
  const button = interactive.at('button_reply');
  const row = interactive.at('list_reply');
  return joined(
    content.at('body').text,
    content.at('caption').text,
    content.at('text').text,
    content.at('payload').text,
    button.at('title').text,
    button.at('id').text,
    row.at('title').text,
    row.at('description').text,
    row.at('id').text,
    ...formTexts(interactive.in('nfm_reply.response_json')),
  );
}

/** What was filled in, and the token that the form was sent with: JSON inside JSON, unless somebody unpacked it. */
function formTexts(response: JsonView): string[] {
  if (response.text === '') return response.texts;
  try {
    return new JsonView(parseExactJson(response.text)).texts;
  } catch {
    return [response.text];
  }
}
