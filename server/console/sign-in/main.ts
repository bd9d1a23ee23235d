import { HulloSignIn } from './hullo-sign-in.ts';
import { loadStrings } from './strings/strings.ts';

await loadStrings(navigator.languages);
customElements.define('hullo-sign-in', HulloSignIn);
