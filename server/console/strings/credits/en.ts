import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Platform } from '#core/conversation/platform.ts';
import type { ConversionReason } from '#core/matching/conversion-reason.ts';
import type { Match, MatchMethod } from '#core/matching/match.ts';
import type { UnattributedReason } from '#core/matching/unattributed-reason.ts';
import { countNoun } from '../count-noun.ts';
import { narrowSpace } from '../narrow-space.ts';

/** Why a lead or a purchase belongs to no conversation. */
type Untied = Exclude<ConversionReason, 'conversation' | 'reference' | 'contact' | 'ad_click'>;

/** Each model's name, and in one line why anyone would choose it. */
const models: Readonly<Record<AttributionModelName, { readonly name: string; readonly why: string }>> = {
  'last-click': {
    name: 'Last click',
    why: 'The last visit takes all. What ad platforms show, so the one to compare with them.',
  },
  'first-click': {
    name: 'First click',
    why: 'The first visit takes all: who brings people who had never heard of you.',
  },
  'last-non-direct': {
    name: 'Last non-direct',
    why: 'Whoever types your address remembers something: the credit goes to what that was.',
  },
  linear: { name: 'Linear', why: 'No opinion at all: every visit that took part shares alike.' },
  'time-decay': { name: 'Time decay', why: 'For short decisions: a visit counts half as much as one a week later.' },
  'position-based': {
    name: 'Position-based',
    why: `Opening and closing matter most: 40${narrowSpace}% to the first, 40${narrowSpace}% to the last, the rest between.`,
  },
  'j-shaped': {
    name: 'J-shaped',
    why: `Leans towards whoever closes: 60${narrowSpace}% to the last visit, 20${narrowSpace}% to the first.`,
  },
  'inverse-j': {
    name: 'Inverse J',
    why: `Leans towards whoever opens: 60${narrowSpace}% to the first visit, 20${narrowSpace}% to the last.`,
  },
  markov: { name: 'Markov', why: 'Learned from your data: how many conversations would be lost without a source.' },
  shapley: { name: 'Shapley', why: 'Learned from your data: the fair share of sources that need each other.' },
};

/** The words about credit and conversations, in English. */
export const enCredits = {
  table: 'Where conversations came from',
  matchRate: 'Match rate',
  matchRateHint: 'Conversations that were tied to a click or an ad, of all',
  multiTouch: 'More than one visit known',
  multiTouchHint: 'Conversations that models which share credit can work with, of all',
  estimated: 'Estimated, with deleted references',
  estimatedHint: 'How many conversations clicks led to if deleted references are reckoned in; part of no other figure',
  notEstimated: 'Too few looked at to estimate',
  creditOf: 'What is credited',
  creditBy: 'Credited by number or worth',
  countsAt: 'When it counts',
  creditedOf: { conversations: 'Conversations', leads: 'Leads', purchases: 'Purchases' },
  valueOf: { conversations: 'Value', leads: 'Value of leads', purchases: 'Value of purchases' },
  costPer: { conversations: 'Cost per conversation', leads: 'Cost per lead', purchases: 'Cost per purchase' },
  creditedBy: { count: 'Number', value: 'Value' },
  cohorts: { start: 'When it happened', click: 'When it was clicked' },
  credited: 'Credited by',
  compare: 'Compare with another model',
  compared: 'compared with',
  noComparison: 'No comparison',
  noComparisonHint: 'One column of conversations.',
  lookback: 'Days looked back',
  lookbackDays: (days: number) => countNoun(String(days), 'day'),
  models,
  difference: 'Difference',
  differenceHint: (model: string, compared: string) => `Difference: what ${compared} gives more or less than ${model}.`,
  needsMore: (model: string) =>
    `${model} says nothing yet: it learns from a hundred conversations of known origin, and these days have fewer.`,
  source: 'Source',
  medium: 'Medium',
  campaign: 'Campaign',
  clicks: 'Clicks',
  conversations: 'Conversations',
  clicksOf: (clicks: number) => countNoun(new Intl.NumberFormat('en-GB').format(clicks), 'click'),
  notSet: 'not set',
  notApplicable: 'does not apply',
  unknownOrigin: 'Origin unknown',
  unknownOriginHint: 'Where the visit began was not stored',
  unattributed: 'Unattributed',
  unattributedHint: 'Why no ad is credited',
  total: 'Total',
  addsUpNot: 'The lines do not come to the total. Please report this: it is a fault of the report, not of your ads.',
  noRows: 'No clicks or conversations in these days yet.',
  reasons: {
    no_reference: {
      title: 'No reference',
      text: () => 'The first message carried none: it was deleted, or the chat began elsewhere.',
    },
    unknown_reference: {
      title: 'Unknown reference',
      text: () => 'The message carried a reference that no click here ever had.',
    },
    expired_reference: {
      title: 'Too long ago',
      text: (days: number) => `The click is older than the ${days} days that count.`,
    },
    ambiguous_reference: {
      title: 'More than one fits',
      text: () => 'Two or more clicks fit equally well; guessing would be a lie.',
    },
    second_use: {
      title: 'Forwarded',
      text: () => 'The reference had already started another person’s conversation.',
    },
    unknown_origin: {
      title: 'Origin unknown',
      text: (days: number) =>
        `The click is known, but where its visit came from is not, or lies more than ${days} days back.`,
    },
    click: {
      title: 'Nobody wrote',
      text: () => 'The click is known, and no conversation began with it.',
    },
    unknown_conversation: {
      title: 'Unknown conversation',
      text: () => 'It was reported for a conversation that is not here.',
    },
    unknown_contact: {
      title: 'Unknown person',
      text: () => 'It was reported for somebody who never wrote.',
    },
    unknown_ad_click: {
      title: 'Unknown ad click',
      text: () => 'It was reported for a click of an ad platform that led to no conversation.',
    },
    unknown_conversion: {
      title: 'Unknown conversion',
      text: () => 'It takes back something that was never reported.',
    },
    no_conversation: {
      title: 'Before any conversation',
      text: () => 'The person is known, and had not written by then.',
    },
    too_late: {
      title: 'Too long after',
      text: () => 'The person’s latest conversation was more than 90 days before.',
    },
    not_enough_data: {
      title: 'Too few for this model',
      text: () => 'The model learns from a hundred conversations or more; choose a plainer one until then.',
    },
  } satisfies Record<UnattributedReason | Untied, { title: string; text: (lookbackDays: number) => string }>,

  latest: 'Latest conversations',
  latestOf: (shown: string, total: string) => `${shown} of ${total} in these days.`,
  notKept: 'Who wrote, and what, is not kept.',
  latestUnread: 'The list could not be read this time. The figures above are complete.',
  showMore: (more: string) => `Show ${more} more`,
  otherConversation: 'Not among the latest of these days:',
  todayAt: (clock: string) => `Today ${clock}`,
  yesterdayAt: (clock: string) => `Yesterday ${clock}`,
  dayAt: (day: string, clock: string) => `${day}, ${clock}`,
  before: (number: number, unit: 'day' | 'hour' | 'minute' | 'second') => `${countNoun(String(number), unit)} before`,
  atTheStart: 'Same moment',
  channels: {
    whatsapp: 'WhatsApp',
    messenger: 'Messenger',
    instagram: 'Instagram',
    telegram: 'Telegram',
    apple: 'Apple Messages',
    line: 'LINE',
    viber: 'Viber',
    sms: 'SMS',
    email: 'E-mail',
    phone: 'Phone',
    custom: 'Own link',
    other: 'Other inbox',
  } satisfies Record<Platform, string>,
  matches: {
    exact: 'Exact',
    repaired: 'Repaired',
    platform: 'By the platform',
    none: 'Unattributed',
  } satisfies Record<MatchMethod, string>,
  matchTexts: {
    reference_in_link: 'The messaging app itself handed over the reference of the click.',
    ad_referral: 'The messaging app itself named its ad; no page was visited.',
    reference_in_text: 'The first message carried the reference of the click.',
    one_live_neighbour: 'One slip in the reference was mended; exactly one live click fits.',
  } satisfies Record<Exclude<Match['reason'], UnattributedReason>, string>,
  explanation: 'Why it is credited as it is',
  copyLink: 'Copy a link to this conversation',
  linkCopied: 'Copied',
  loadingConversation: 'Loading the conversation',
  noConversation: 'This site has no conversation of this id. It may belong to another site.',
  journey: 'What led to it',
  showBetween: (hidden: string) => `Show ${hidden} more between`,
  visits: (visits: number) => `${visits} visits`,
  adClickId: 'Ad click id',
  pressed: 'Chat opened',
  started: 'Conversation started',
  positions: { floating: 'floating button', inline: 'button in the page' },
  devices: { mobile: 'phone', tablet: 'tablet', desktop: 'desktop' },
  conversions: 'What came of it',
  conversionKinds: { lead: 'Lead', purchase: 'Purchase', other: 'Conversion' },
  postbacks: 'Who was told',
  postbackStates: {
    queued: 'waiting',
    sent: 'sent',
    unsendable: 'cannot be sent',
    dead: 'given up',
    withdrawn: 'withdrawn',
  },
  credits: 'What each model gives',
  creditsModel: 'Model',
  onlyTouchpoint: 'There is only one touchpoint, so every model gives it the whole conversation.',
  fromAllPaths: 'Markov and Shapley learn from all conversations together, so they say nothing of a single one.',
};
