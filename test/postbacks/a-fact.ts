import type { PostbackFact } from '../../server/postbacks/postback-fact.ts';

/** Noon on 2 November 2026, as in the platforms' sample calls. */
export const AT = Date.parse('2026-11-02T12:00:00Z');

/** A conversation that a consenting visitor of the shop started, with changes. */
export function aFact(changes: Partial<PostbackFact> = {}): PostbackFact {
  return {
    id: 'start-abc',
    kind: 'start',
    event: 'conversation_start',
    name: 'Contact',
    at: AT,
    channel: 'whatsapp',
    destination: '106853218861309',
    conversation: 'cnv_abc',
    click: 'clk_1',
    page: 'https://shop.example/frames',
    source: 'google',
    medium: 'cpc',
    campaign: 'autumn',
    adId: '',
    isConsented: true,
    clickIds: [],
    ids: {},
    isWithheld: false,
    ...changes,
  };
}
