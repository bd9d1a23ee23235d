import type { Device, DeviceFacts } from './device.ts';

/**
 * Apps that show pages in a window of their own, by what they add to the browser's name. A bare web view betrays itself
 * too: Android's by `wv`, Apple's by the missing `Safari/`.
 */
const IN_APP =
  /\b(Instagram|Barcelona|FBA[NV]|FB_IAB|MessengerForiOS|Orca-Android|musical_ly|Bytedance\w*|TikTok|trill|Line\/|MicroMessenger|Snapchat|Pinterest|LinkedInApp|Twitter|KAKAOTALK|Telegram|WhatsApp)|; wv\)|^(?!.*Safari\/).*\(iP(hone|ad|od)/;

/**
 * The device, from what its browser tells.
 * @param coarse whether the first pointer is a finger: unmasks a phone that asks for the desktop page
 */
export function deviceOf(facts: DeviceFacts, coarse = false): Device {
  const { userAgent = '', platform = '', maxTouchPoints = 0, userAgentData } = facts;
  const system = userAgentData?.platform || platform;
  // An iPad calls itself a Mac; no Mac has a touch screen.
  const isPad = /^mac/i.test(system) && maxTouchPoints > 1;
  const isLinux = /^linux/i.test(system);
  return {
    handheld:
      userAgentData?.mobile === true ||
      isPad ||
      /Android|iP(hone|ad|od)|Mobi/.test(userAgent) ||
      /^(android|ip(hone|ad|od))/i.test(system) ||
      (isLinux && coarse && maxTouchPoints > 0),
    apple: /^(mac|ip(hone|ad|od))/i.test(system) || (!system && /Macintosh|iP(hone|ad|od)/.test(userAgent)),
    inApp: IN_APP.test(userAgent),
  };
}
