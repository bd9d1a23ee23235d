import type { UnattributedReason } from '#core/matching/unattributed-reason.ts';
import type { Failure } from '../report/api/failure.ts';
import type { PresetName } from '../report/days/range-presets.ts';
import type { FunnelStep } from '../report/figures/funnel-step.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** Narrow, and never broken off from its number. */
const space = '\u202f';

const count = (number: string, noun: string) => `${number} ${noun}${number === '1' ? '' : 's'}`;

/** Every word of the console in English; a translation is a file with the same keys. */
export const en = {
  locale: 'en-GB',
  percent: (number: string) => `${number}${space}%`,

  wordmark: 'hullo',
  report: 'Report',
  documentTitle: (site: string) => `${site} · Report · Hullo`,
  site: 'Site',
  range: 'Days',
  earlier: 'Earlier days',
  later: 'Later days',
  timeZone: (zone: string) => `${zone.replaceAll('_', ' ')} time`,
  presets: { today: 'Today', days7: '7 days', days30: '30 days' } satisfies Record<PresetName, string>,

  live: { connecting: 'Connecting', live: 'Live', reconnecting: 'Reconnecting' },
  liveHint: {
    connecting: 'Opening the line on which new conversations arrive.',
    live: 'New conversations appear here by themselves.',
    reconnecting: 'The line to the server broke. The page keeps trying and catches up by itself.',
  },

  funnel: 'From impression to conversation',
  steps: { impressions: 'Impressions', clicks: 'Clicks', conversations: 'Conversations' } satisfies Record<
    FunnelStep,
    string
  >,
  stepHints: {
    impressions: 'Launcher half in view for a second',
    clicks: 'Chat opened from the site or a link',
    conversations: 'First message of a new chat',
  } satisfies Record<FunnelStep, string>,
  notMeasured: 'Not measured',
  rateOf: (part: string, whole: string) => `${part} of ${whole}`,
  tooFew: 'too few to rate',
  noRate: {
    'none-before': (before: FunnelStep) => `no ${before} to rate by`,
    'more-than-before': (before: FunnelStep, step: FunnelStep) => `more ${step} than ${before}: no rate`,
  },

  table: 'Where conversations came from',
  model: (days: number) => `Last click, ${days}-day lookback`,
  source: 'Source',
  medium: 'Medium',
  campaign: 'Campaign',
  clicks: 'Clicks',
  conversations: 'Conversations',
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
      text: () => 'The click is known, but where its visit came from is not.',
    },
    not_enough_data: {
      title: 'Too few for this model',
      text: () => 'The model learns from a hundred conversations or more; choose a plainer one until then.',
    },
  } satisfies Record<UnattributedReason, { title: string; text: (lookbackDays: number) => string }>,

  waiting: {
    impressions: {
      title: 'Waiting for the first visit',
      text: 'Open a page that carries the script tag and keep its chat button in view for a second.',
    },
    clicks: {
      title: 'Waiting for the first click',
      text: 'Press the chat button on your page. The click shows here at once.',
    },
    conversations: {
      title: 'Waiting for the first message',
      text: 'Press Send in the chat that the click opened. The conversation shows here at once.',
    },
  } satisfies Record<FunnelStep, Words>,
  waitingSteps: { impressions: 'Button seen', clicks: 'Chat opened', conversations: 'Message sent' } satisfies Record<
    FunnelStep,
    string
  >,
  waitingDone: 'done',
  waitingNext: 'next',

  nothingFound: {
    title: 'Nothing in these days',
    text: (clicks: string, conversations: string) =>
      `Nothing was recorded between these dates. In all there are ${count(clicks, 'click')} and ${count(conversations, 'conversation')}.`,
    unknown: 'Nothing was recorded between these dates. Try a longer range.',
  },
  future: {
    title: 'Not measured yet',
    text: 'These days lie ahead, so there is nothing to count. Zeros would be a guess.',
  },
  noSite: {
    title: 'Nothing is measured yet',
    text: 'No site is set up on this server, so there is nothing to count. Add a site, then reload this page.',
  },
  show30: 'Show the last 30 days',
  tryAgain: 'Try again',

  failures: {
    unauthorized: {
      title: 'Your sign-in has ended',
      text: 'Nothing is lost; the report is only closed to this browser. Start the server again: it prints a new sign-in link. Open that link here.',
    },
    unreachable: {
      title: 'The server does not answer',
      text: 'Nothing can be shown until it does. Clicks wait in your visitors’ browsers meanwhile. Check that the server runs; this page keeps trying.',
    },
    refused: {
      title: 'The server refused the request',
      text: 'The report cannot be shown for now. Wait a moment, then try again.',
    },
    server: {
      title: 'The server could not build the report',
      text: 'What was recorded is safe; only the reading failed. The server’s log says why. This page keeps trying.',
    },
    unreadable: {
      title: 'This page cannot read the answer',
      text: 'The page and the server are probably of different versions, and showing half a report would mislead. Reload the page.',
    },
    'unknown-site': {
      title: 'No such site',
      text: 'The address names a site that this server does not know, or that you may not see. Choose another.',
    },
    'bad-range': {
      title: 'These dates are not a range',
      text: 'The address must name two days, the first not after the last, such as from=2026-10-24 and to=2026-11-22.',
    },
  } satisfies Record<Failure, Words>,
  reload: 'Reload the page',
  stale: (clock: string) => `These figures are as of ${clock}.`,

  loading: 'Loading the report',
  announceNew: (added: string, total: string) => `${count(added, 'new conversation')}, ${total} in these days.`,
  announceShown: (range: string, total: string) => `${range}: ${count(total, 'conversation')}.`,
};
