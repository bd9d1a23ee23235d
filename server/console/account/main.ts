import { CopyText } from '../forms/copy-text.ts';
import { loadSentences } from '../forms/sentences/in-words.ts';
import { loadFormWords } from '../forms/strings/form-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import { ConsoleBar } from '../shell/console-bar.ts';
import { loadShellStrings } from '../shell/strings/strings.ts';
import { AccountAudit } from './account-audit.ts';
import { AccountFactor } from './account-factor.ts';
import { AccountKeeping } from './account-keeping.ts';
import { AccountKeys } from './account-keys.ts';
import { AccountPassword } from './account-password.ts';
import { AccountPeople } from './account-people.ts';
import { AccountPrivacy } from './account-privacy.ts';
import { AccountSessions } from './account-sessions.ts';
import { HulloAccount } from './hullo-account.ts';
import { loadStrings } from './strings/strings.ts';

await Promise.all([
  loadStrings(readerLanguages()),
  loadFormWords(readerLanguages()),
  loadSentences(readerLanguages()),
  loadShellStrings(readerLanguages()),
]);
customElements.define('copy-text', CopyText);
customElements.define('console-bar', ConsoleBar);
customElements.define('account-password', AccountPassword);
customElements.define('account-factor', AccountFactor);
customElements.define('account-sessions', AccountSessions);
customElements.define('account-people', AccountPeople);
customElements.define('account-keys', AccountKeys);
customElements.define('account-audit', AccountAudit);
customElements.define('account-keeping', AccountKeeping);
customElements.define('account-privacy', AccountPrivacy);
customElements.define('hullo-account', HulloAccount);
