import { AD_PLATFORMS } from '#core/visit/ad-platforms.ts';
import { REFERRERS } from '#core/visit/referrers.ts';
import { hashToken } from '../../security/hash-token.ts';

/** To be counted up whenever summaries are made in another way, or of another form. */
const FORM = 5;

/** What a summary was made by: one that was made by other rules is made anew. */
export const SUMMARY_RULES: string = hashToken(JSON.stringify([FORM, AD_PLATFORMS, REFERRERS])).slice(0, 12);
