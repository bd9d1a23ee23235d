/** What a link needs to know of the device that follows it. */
export interface Device {
  /** A phone or a tablet; else a desk, with a mouse and windows. */
  readonly handheld: boolean;
  readonly apple: boolean;
  /** A page inside Instagram, Facebook, TikTok and the like: no windows, and no scheme but https is sure to work. */
  readonly inApp: boolean;
}

/** What a browser tells of itself; `navigator` is such a thing. */
export interface DeviceFacts {
  readonly userAgent: string;
  /** As `navigator.platform` says: iPhone, MacIntel, Win32, Linux armv81. */
  readonly platform: string;
  readonly maxTouchPoints: number;
  /** User-Agent Client Hints; Chromium only. */
  readonly userAgentData?: { readonly mobile: boolean; readonly platform: string } | undefined;
}
