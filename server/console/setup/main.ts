import { CopyText } from '../forms/copy-text.ts';
import { loadSentences } from '../forms/sentences/in-words.ts';
import { loadFormWords } from '../forms/strings/form-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import { ConsoleBar } from '../shell/console-bar.ts';
import { loadShellStrings } from '../shell/strings/strings.ts';
import { SetupConnections } from './connections/setup-connections.ts';
import { SetupLabels } from './connections/setup-labels.ts';
import { HulloSetup } from './hullo-setup.ts';
import { SetupImport } from './imports/setup-import.ts';
import { SetupImports } from './imports/setup-imports.ts';
import { SetupColours } from './look/setup-colours.ts';
import { SetupLook } from './look/setup-look.ts';
import { SetupPublish } from './look/setup-publish.ts';
import { SetupMail } from './mail/setup-mail.ts';
import { SetupPostback } from './postbacks/setup-postback.ts';
import { SetupPostbacks } from './postbacks/setup-postbacks.ts';
import { SetupChannel } from './start/setup-channel.ts';
import { SetupOwner } from './start/setup-owner.ts';
import { SetupPaste } from './start/setup-paste.ts';
import { SetupSite } from './start/setup-site.ts';
import { loadStrings } from './strings/strings.ts';

await Promise.all([
  loadStrings(readerLanguages()),
  loadFormWords(readerLanguages()),
  loadSentences(readerLanguages()),
  loadShellStrings(readerLanguages()),
]);
customElements.define('copy-text', CopyText);
customElements.define('console-bar', ConsoleBar);
customElements.define('setup-owner', SetupOwner);
customElements.define('setup-site', SetupSite);
customElements.define('setup-channel', SetupChannel);
customElements.define('setup-paste', SetupPaste);
customElements.define('setup-publish', SetupPublish);
customElements.define('setup-colours', SetupColours);
customElements.define('setup-look', SetupLook);
customElements.define('setup-connections', SetupConnections);
customElements.define('setup-labels', SetupLabels);
customElements.define('setup-import', SetupImport);
customElements.define('setup-imports', SetupImports);
customElements.define('setup-mail', SetupMail);
customElements.define('setup-postback', SetupPostback);
customElements.define('setup-postbacks', SetupPostbacks);
customElements.define('hullo-setup', HulloSetup);
