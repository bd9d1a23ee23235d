import type { JsonView } from '../json-view.ts';
import { present } from '../present.ts';
import type { Reading } from '../reading.ts';

/** A change of number makes a new business-scoped id too; either may be told alone. */
const CHANGES: ReadonlySet<string> = new Set([
  'user_changed_number',
  'customer_changed_number',
  'user_changed_user_id',
]);

/** The ids before and after a change, so that the person stays one person. */
export function readWhatsappAlias(message: JsonView, reading: Reading): void {
  const system = message.at('system');
  const at = message.at('timestamp').time;
  if (!CHANGES.has(system.at('type').text) || at === undefined) return;
  const [first, second, ...rest] =
    present(
      system.at('user_id').text,
      system.at('wa_id').text,
      system.at('new_wa_id').text,
      message.at('from_user_id').text,
      system.at('previous_user_id').text,
      message.at('from').text,
      system.at('customer').text,
    ) ?? [];
  if (first !== undefined && second !== undefined) {
    reading.aliases.push({ channel: 'whatsapp', contactIds: [first, second, ...rest], at });
  }
}
