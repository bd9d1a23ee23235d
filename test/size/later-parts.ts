/** A file of the widget that nothing waits for before the launcher works. */
export interface LaterPart {
  /** What asks for it. */
  readonly asked: string;
  /** Bytes after brotli: today's, rounded up. */
  readonly budget: number;
}

/** Every file that is fetched later, beside kits and languages, by the name that the bundler gives it. */
export const LATER_PARTS: Readonly<Record<string, LaterPart>> = {
  attend: { asked: 'every page, beside the launcher', budget: 3_850 },
  define: { asked: 'every page, when idle or at the first sign of interest', budget: 6_300 },
  service: { asked: 'site with endpoint, consent, privacy', budget: 1_900 },
  panel: { asked: 'interest, where a panel is set or the app is for phones only', budget: 5_900 },
  extras: { asked: 'agents, channels, questions, fields, strings', budget: 3_200 },
  'opening-at': { asked: 'hours, holidays', budget: 2_150 },
  'scan-code': { asked: 'with-qr, desktop=qr, apps for phones only at a desk', budget: 500 },
  'qr-code-view': { asked: 'likewise, once it is shown', budget: 2_300 },
  beckon: { asked: 'likewise: triggers, badge, cue, data-hullo, ?hullo, hullo()', budget: 400 },
  address: { asked: 'likewise: pages, triggers', budget: 250 },
  pages: { asked: 'pages', budget: 650 },
  triggers: { asked: 'triggers, caps', budget: 2_150 },
  avoid: { asked: 'avoid', budget: 1_400 },
  attention: { asked: 'badge, cue', budget: 900 },
  consent: { asked: 'consent-from', budget: 950 },
  analytics: { asked: 'analytics', budget: 800 },
  marks: { asked: 'data-hullo', budget: 500 },
  command: { asked: 'hullo(), ?hullo, #hullo', budget: 800 },
  'make-way': { asked: 'a focused field', budget: 450 },
  config: { asked: 'site with endpoint, config', budget: 1_250 },
  'rich-words': { asked: "a message that names more than the page's address and title", budget: 1_100 },
  'read-product': { asked: 'a message that names the product', budget: 2_000 },
  'watch-product': { asked: 'likewise', budget: 400 },
  doctor: { asked: 'an owner, by ?hullo-doctor', budget: 3_700 },
  'why-no-link': { asked: 'settings that lead nowhere', budget: 2_800 },
};
