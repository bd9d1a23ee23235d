import type { CardName, CardTab } from '../report/breakdown/cards.ts';
import type { PresetName } from '../report/days/range-presets.ts';
import type { FunnelStep } from '../report/figures/funnel-step.ts';
import type { Action } from '../report/keys/shortcuts.ts';
import type { MetricName } from '../report/metrics/metric-name.ts';

import { countNoun } from './count-noun.ts';
import { enCredits } from './credits/en.ts';
import { enFailures } from './failures/en.ts';
import { narrowSpace } from './narrow-space.ts';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** Every word of the console in English; a translation is a file with the same keys. */
export const en = {
  ...enCredits,
  locale: 'en-GB',
  percent: (number: string) => `${number}${narrowSpace}%`,

  wordmark: 'hullo',
  report: 'Report',
  documentTitle: (site: string) => `${site} · Report · Hullo`,
  site: 'Site',
  range: 'Days',
  earlier: 'Earlier days',
  later: 'Later days',
  timeZone: (zone: string) => `${zone.replaceAll('_', ' ')} time`,
  presets: {
    today: 'Today',
    yesterday: 'Yesterday',
    days7: '7 days',
    days30: '30 days',
    days90: '90 days',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    months12: '12 months',
  } satisfies Record<PresetName, string>,
  moreDays: 'More',
  keyIs: (key: string) => `Key ${key}`,
  customDays: 'From day to day',
  firstDay: 'First day',
  lastDay: 'Last day',
  showDays: 'Show these days',
  wrongDays: 'Choose two days, the first not after the last.',
  compareWith: 'Compare with',
  against: { previous: 'Days before', year: 'A year before', off: 'Nothing' },
  shortcuts: 'Keys',
  actions: {
    custom: 'From day to day',
    comparison: 'Compare, or not',
    earlier: 'Earlier days',
    later: 'Later days',
    pause: 'Pause, or go on',
    clear: 'Clear filters',
    help: 'This list',
  } satisfies Record<Exclude<Action, PresetName>, string>,
  close: 'Close',

  headline: 'In these days',
  metrics: {
    impressions: 'Impressions',
    opens: 'Opens',
    clicks: 'Clicks',
    conversations: 'Conversations',
    leads: 'Leads',
    purchases: 'Purchases',
    spend: 'Spend',
    costPerConversation: 'Cost per conversation',
    returnOnSpend: 'ROAS',
  } satisfies Record<MetricName, string>,
  metricHints: {
    impressions: 'Launcher half in view for a second',
    opens: 'Panel opened',
    clicks: 'Chat opened from the site or a link',
    conversations: 'First message of a new chat',
    leads: 'Reported as leads',
    purchases: 'Reported as purchases; refunds are not counted',
    spend: 'What the ads of these days cost, as imported',
    costPerConversation: 'Spend divided by conversations',
    returnOnSpend: 'Value of purchases divided by spend',
  } satisfies Record<MetricName, string>,
  noSpend: 'No spend known',
  noPurchases: 'No purchases',
  mixedCurrencies: 'Several currencies',
  atLeast: (amount: string) => `over ${amount}`,
  limitsHint: 'The true figure lies between these limits in 19 of 20 cases.',
  changeHint: 'The true change lies between these limits in 19 of 20 cases.',
  chanceHint: 'The change may be chance: its limits lie on either side of none.',
  beforeThat: (figure: string) => `${figure} before`,
  overTime: 'Over time',
  asFunnel: 'Funnel',
  drawnAs: 'Drawn as',
  barsOf: 'One point for each',
  grains: { hour: 'Hour', day: 'Day', week: 'Week' },
  dataTable: 'Data table',
  time: 'Time',
  chartOf: (metric: string) => `${metric} over time`,
  chartTable: (metric: string) => `${metric} over time, as a table`,
  chartKeys: 'In the chart, arrow keys move from point to point.',
  weekOf: (day: string) => `Week of ${day}`,
  theseDays: 'These days',
  notFinal: 'Not final yet',
  ahead: 'lies ahead',
  nothingThere: 'none',
  pointIs: (time: string, figure: string) => `${time}: ${figure}`,
  pointWas: (time: string, figure: string) => `before, ${time}: ${figure}`,
  saveAs: (name: string, format: string) => `Save ${name} as ${format}`,

  cards: {
    sources: 'Sources',
    ads: 'Ads',
    places: 'Places',
    devices: 'Devices',
    matches: 'Matching',
  } satisfies Record<CardName, string>,
  dimensions: {
    origin: 'Origin',
    source: 'Source',
    medium: 'Medium',
    campaign: 'Campaign',
    content: 'Content',
    term: 'Term',
    ad: 'Ad',
    adSet: 'Ad set',
    page: 'Page',
    position: 'Position',
    entry: 'Entry',
    channel: 'Channel',
    destination: 'Destination',
    device: 'Device',
    browser: 'Browser',
    os: 'System',
    language: 'Language',
    country: 'Country',
    method: 'Match',
    reason: 'Unattributed',
    notCounted: 'Not counted',
  } satisfies Record<CardTab, string>,
  entries: { ad: 'Platform’s ad', link: 'Link', button: 'Button' },
  notKnown: 'Not known',
  other: (count: string) => `Other (${count})`,
  conversationsOf: (conversations: string) => `of ${conversations}`,
  filterOn: 'Show only this',
  filterOff: 'Remove this filter',
  choose: (name: string) => `Choose ${name}`,
  onlyThese: (count: string) => `Only these ${count}`,
  allRows: 'All lines',
  searchIn: (name: string) => `Search in ${name}`,
  notFound: 'No line holds these words.',
  moreFound: (more: string) => `${more} more are not drawn; search for them.`,
  found: (lines: string) => countNoun(lines, 'line'),
  filters: 'Filters',
  clearFilters: 'Clear',
  is: 'is',
  isNot: 'is not',
  turnRound: 'Turn this filter round',
  removeFilter: (filter: string) => `Remove the filter ${filter}`,
  allAttributed: 'Every conversation of these days is tied to what led to it.',
  allCounted: 'Everything that came in was counted.',
  notCountedHint: 'Received and not counted, by reason; days are those of UTC, and filters do not apply.',
  refusals: {
    bot: 'A machine, not a person',
    prefetch: 'A browser that looked ahead',
    duplicate: 'Sent again; counted once',
    unknown_site: 'For a site that is not set up',
    foreign_origin: 'From a page of another site',
    bad_signature: 'Not signed by the platform',
    duplicate_conversion: 'Conversion reported again; counted once',
    changed_conversion: 'Conversion changed later; the first report holds',
  },

  live: { connecting: 'Connecting', live: 'Live', reconnecting: 'Reconnecting', paused: 'Paused' },
  pause: 'Pause',
  goOn: 'Go on',
  pausedSince: (clock: string) => `Paused at ${clock}. What comes in meanwhile is recorded and shown when you go on.`,
  liveHint: {
    connecting: 'Opening the line on which new conversations arrive.',
    live: 'New conversations appear here by themselves.',
    paused: 'The page stands still until you go on.',
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
  noDataYet: 'No data yet',
  notMeasured: 'Not measured',
  rateOf: (part: string, whole: string) => `${part} of ${whole}`,
  tooFew: 'too few to rate',
  noRate: {
    'none-before': (before: FunnelStep) => `no ${before} to rate by`,
    'more-than-before': (before: FunnelStep, step: FunnelStep) => `more ${step} than ${before}: no rate`,
  },

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
      `Nothing was recorded between these dates. In all there are ${countNoun(clicks, 'click')} and ${countNoun(conversations, 'conversation')}.`,
    unknown: 'Nothing was recorded between these dates. Try a longer range.',
  },
  nothingFiltered: {
    title: 'Nothing passes these filters',
    text: 'Something was recorded in these days, or at other times; nothing of it fits all filters together.',
  },
  example: 'Example',
  exampleText: 'Made up, to show what will stand here.',
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

  failures: enFailures,
  notes: 'Notes',
  noteIs: (text: string) => `Note: ${text}`,
  share: 'Share',
  views: 'Views',
  sharedWithYou: 'Shared with you, to read only',
  settledFilter: 'Settled by this link',
  nothingShared: 'Nothing was recorded in what this link shows.',
  showUsual: 'Show the usual report',
  reload: 'Reload the page',
  stale: (clock: string) => `These figures are as of ${clock}.`,

  loading: 'Loading the report',
  announceNew: (added: string, total: string) => `${countNoun(added, 'new conversation')}, ${total} in these days.`,
  announceModel: (model: string, compared: string | undefined, days: number) =>
    `${model}${compared === undefined ? '' : ` compared with ${compared}`}, ${days}-day lookback.`,
  announceShown: (range: string, total: string) => `${range}: ${countNoun(total, 'conversation')}.`,
};

export type Strings = typeof en;
