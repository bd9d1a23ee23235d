import { CARDS, type CardName, type CardTab } from './cards.ts';

/** Which tab of a card an address asks for; a name that there is none of is the first. */
export function tabOf(card: CardName, search: string): CardTab {
  const tabs: readonly CardTab[] = CARDS[card];
  const asked = new URLSearchParams(search).get(card);
  return tabs.find((tab) => tab === asked) ?? CARDS[card][0];
}
