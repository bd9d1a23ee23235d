import { pageAddress } from './page-address.ts';

/** What a message may say about the page it is sent from. Read anew each time: single-page sites change their title. */
export const pageWords = () => ({ url: pageAddress(), title: document.title, site: location.hostname });
