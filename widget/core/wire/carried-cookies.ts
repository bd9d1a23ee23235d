/**
 * Cookies of the owner's other tags that a beacon carries if the visitor agreed: without them Google Analytics, Meta
 * and TikTok cannot tell whose conversation they are told of. `_ga_<id>` is a session of one Google Analytics stream.
 */
export const CARRIED_COOKIES = /^_(fbp|fbc|ttp|ga(_[A-Z0-9]{1,20})?)$/;
