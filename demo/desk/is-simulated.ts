import type { PhoneMessage } from '../phone/phone-message.ts';
import type { PhoneChannel } from './phone-channel.ts';

/** Whether the demo stands in for the app's platform too; in any other app a message stays on the phone. */
export const isSimulated = (channel: PhoneChannel): channel is PhoneMessage['channel'] =>
  channel === 'whatsapp' || channel === 'messenger';
