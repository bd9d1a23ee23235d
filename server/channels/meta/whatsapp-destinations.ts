import type { JsonView } from '../json-view.ts';
import { present } from '../present.ts';

/** The number that was written to, by Meta's id and in digits. */
export function whatsappDestinations(metadata: JsonView): readonly [string, ...string[]] | undefined {
  return present(metadata.at('phone_number_id').text, metadata.at('display_phone_number').text.replace(/\D/g, ''));
}
