/** What is kept of the ad behind a chat: enough for a report. The platform's id of its click is none of that. */
export interface AdEvidence {
  readonly sourceType: 'ad' | 'post';
  /** The platform's ad (or post) id, exact: 18 digits do not fit a JavaScript number. */
  readonly adId?: string;
  /** The platform named its click: it can be told what came of it. */
  readonly hasClickId?: boolean;
}
