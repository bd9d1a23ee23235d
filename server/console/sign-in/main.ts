import { readerLanguages } from '../locale/reader-languages.ts';
import { HulloSignIn } from './hullo-sign-in.ts';
import { loadStrings } from './strings/strings.ts';

await loadStrings(readerLanguages());
customElements.define('hullo-sign-in', HulloSignIn);
