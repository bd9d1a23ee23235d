import type { Failure } from '../../report/api/failure.ts';

/** Why there is no report to show, in English. */
export const enFailures: Readonly<Record<Failure, { readonly title: string; readonly text: string }>> = {
  unauthorized: {
    title: 'Your sign-in has ended',
    text: 'Nothing is lost; the report is only closed to this browser. Sign in again, or open the link that the server prints when it starts.',
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
  'bad-model': {
    title: 'No such model',
    text: 'The address names an attribution model that this report does not have. The usual report offers those that it has.',
  },
  'bad-choice': {
    title: 'This is not something to choose',
    text: 'The address asks for a filter, metric or way of counting that this report does not have. The usual report offers those that it has.',
  },
  'bad-lookback': {
    title: 'This is not a lookback',
    text: 'The address must say how many days count, from 1 to 90, such as lookbackDays=30.',
  },
  'link-closed': {
    title: 'This report asks for a password',
    text: 'Whoever sent you the link knows it.',
  },
  'link-ended': {
    title: 'This link has ended',
    text: 'It was ended by whoever made it, its time is over, or its address is not whole. Ask whoever sent it for a new one.',
  },
};
