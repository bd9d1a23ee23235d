/** What a column of a spend file may hold. */
export const SPEND_FIELDS = [
  'day',
  'lastDay',
  'source',
  'medium',
  'campaign',
  'content',
  'ad',
  'adName',
  'adSet',
  'amount',
  'currency',
] as const;

export type SpendField = (typeof SPEND_FIELDS)[number];

/** How an ad platform names the columns of its own export. */
export interface SpendFormat {
  readonly name: string;
  /** What its traffic counts as, as `AD_PLATFORMS` and `adTouchpoint` have it. */
  readonly source: string;
  readonly medium: string;
  /** Headings of each field in lower case, the first that is there wins; a currency in brackets behind one is left out. */
  readonly headings: Readonly<Partial<Record<SpendField, readonly string[]>>>;
  /** Headings that no other export has together. */
  readonly knownBy: readonly (readonly string[])[];
}

/** Whose exports are known, and by what: their English headings as the platforms write them. */
export const SPEND_FORMATS: readonly SpendFormat[] = [
  {
    // Campaigns of Google's carry the utm_campaign that tracking templates fill in with their name.
    name: 'google',
    source: 'google',
    medium: 'cpc',
    headings: {
      day: ['day', 'date'],
      campaign: ['campaign'],
      ad: ['ad id'],
      adName: ['ad name', 'ad'],
      adSet: ['ad group'],
      amount: ['cost'],
      currency: ['currency code', 'currency'],
    },
    knownBy: [['campaign', 'cost']],
  },
  {
    // {{ad.name}} is what Meta proposes for utm_content; click-to-chat ads are known by their id alone.
    name: 'meta',
    source: 'meta',
    medium: 'ad',
    headings: {
      day: ['day', 'date', 'reporting starts'],
      lastDay: ['reporting ends'],
      campaign: ['campaign name'],
      content: ['ad name'],
      ad: ['ad id'],
      adName: ['ad name'],
      adSet: ['ad set name'],
      amount: ['amount spent'],
      currency: ['currency', 'account currency'],
    },
    knownBy: [['amount spent']],
  },
  {
    name: 'tiktok',
    source: 'tiktok',
    medium: 'paid-social',
    headings: {
      day: ['by day', 'day', 'date'],
      campaign: ['campaign name'],
      content: ['ad name'],
      ad: ['ad id'],
      adName: ['ad name'],
      adSet: ['ad group name'],
      amount: ['cost', 'total cost'],
      currency: ['currency'],
    },
    knownBy: [
      ['campaign name', 'cost'],
      ['campaign name', 'total cost'],
      ['by day', 'cost'],
    ],
  },
  {
    name: 'microsoft',
    source: 'bing',
    medium: 'cpc',
    headings: {
      day: ['gregorian date', 'time period', 'timeperiod', 'day', 'date'],
      campaign: ['campaign', 'campaign name', 'campaignname'],
      ad: ['ad id', 'adid'],
      adName: ['ad title', 'title part 1'],
      adSet: ['ad group', 'ad group name', 'adgroupname'],
      amount: ['spend'],
      currency: ['currency code', 'currencycode'],
    },
    knownBy: [
      ['gregorian date', 'spend'],
      ['time period', 'spend'],
      ['timeperiod', 'spend'],
      ['campaign', 'spend', 'currency code'],
    ],
  },
  {
    name: 'linkedin',
    source: 'linkedin',
    medium: 'paid-social',
    headings: {
      day: ['start date (in utc)', 'start date'],
      campaign: ['campaign name'],
      ad: ['ad id', 'creative id'],
      adName: ['ad name', 'creative name'],
      adSet: ['campaign group name'],
      amount: ['total spent'],
      currency: ['currency'],
    },
    knownBy: [['campaign name', 'total spent']],
  },
];
