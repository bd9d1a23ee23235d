/** The event id of something that happened: made of what it is, so that finding it again finds the same id. */
export function factId(fact: { readonly kind: 'click' | 'start' | 'conversion'; readonly id: string }): string {
  return `${fact.kind}-${fact.id}`;
}
