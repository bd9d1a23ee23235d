import { minorUnits } from '#core/money/minor-units.ts';
import type { Money } from '#core/money/money.ts';
import type { Breakdown, BreakdownFigures } from '#core/report/breakdown.ts';
import type { Series } from '#core/report/series.ts';
import type { MailLocale } from '../config/mail-settings.ts';
import { barChartPng, CHART } from './bar-chart-png.ts';
import type { MailPeriod } from './due-mails.ts';
import { MAIL_STRINGS } from './strings/mail-strings.ts';

/** What a mail tells: the same reports as the console. */
export interface MailFigures {
  readonly site: string;
  readonly period: MailPeriod;
  readonly now: Breakdown;
  readonly before: Breakdown;
  readonly series: Series;
}

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SOURCES_AT_MOST = 8;
const LABELS_AT_MOST = 10;

/**
 * A report as a mail: figures with those of the period before, days as bars, and sources; in text, and in HTML with the
 * bars as a picture within it.
 */
export function writeMail({ site, period, now, before, series }: MailFigures, locale: MailLocale): WrittenMail {
  const words = MAIL_STRINGS[locale];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const moneyOf = ({ currency, amount }: Money) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 10 ** minorUnits(currency));
  const moneys = (list: readonly Money[]) => list.map(moneyOf).join(' + ') || words.none;
  const costOf = ({ costPerConversation: cost }: BreakdownFigures) =>
    cost.kind === 'interval' ? moneyOf({ currency: cost.currency, amount: cost.cost }) : words.none;
  const shareOf = ({ totals, unknown }: Breakdown) =>
    totals.conversations === 0 ? words.none : percent.format(unknown.conversations / totals.conversations);

  const figures: readonly (readonly [name: string, now: string, before: string])[] = [
    ...(['impressions', 'clicks', 'conversations', 'leads', 'purchases'] as const).map(
      (name) => [words[name], count.format(now.totals[name]), count.format(before.totals[name])] as const,
    ),
    [words.spend, moneys(now.totals.spend), moneys(before.totals.spend)],
    [words.costPerConversation, costOf(now.totals), costOf(before.totals)],
    [words.unattributed, shareOf(now), shareOf(before)],
  ];
  const sources = now.rows
    .slice(0, SOURCES_AT_MOST)
    .map((row) => [row.key || words.unknown, count.format(row.conversations), costOf(row)] as const);
  const days = series.points.map(({ date, conversations }) => [weekday.format(day(date)), conversations] as const);
  const most = Math.max(1, ...days.map(([, conversations]) => conversations));
  const chart = barChartPng(days.map(([, conversations]) => conversations)).toString('base64');
  // Below the bars of a month there is room for the weeks alone; the picture's own text names every day.
  const step = days.length <= LABELS_AT_MOST ? 1 : 7;
  const labels = days.flatMap(([name, conversations], i) => {
    if (i % step > 0) return [];
    const rest = Math.min(step, days.length - i);
    return [{ name: rest > step / 2 ? name : '', days: rest, figure: step === 1 ? count.format(conversations) : '' }];
  });
  const span = date.formatRange(day(period.from), day(period.to));
  const fill = (text: string, values: Readonly<Record<string, string>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const subject = fill(words.subject, { site, conversations: count.format(now.totals.conversations), period: span });
  const why = fill(words.why, { site });

  const text = [
    subject,
    '',
    ...figures.map(([name, value, past]) => `${name}: ${value} (${fill(words.before, { value: past })})`),
    '',
    words.byDay,
    ...days.map(
      ([name, conversations]) =>
        `${name}  ${'#'.repeat(Math.round((conversations / most) * 30))} ${count.format(conversations)}`,
    ),
    '',
    words.sources,
    ...sources.map(([name, conversations, cost]) => `${name}: ${conversations}, ${words.costPerConversation}: ${cost}`),
    '',
    why,
    '',
  ].join('\n');

  const cell = (content: string, style = '') => `<td style="padding:4px 12px 4px 0;${style}">${content}</td>`;
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escaped(subject)}</title>
<body style="font:15px/1.5 system-ui,sans-serif;color:#1c1c1e;max-width:36rem;margin:0 auto;padding:16px">
<h1 style="font-size:20px;margin:0">${escaped(site)}</h1><p style="margin:0 0 16px;color:#55585e">${escaped(span)}</p>
<table role="presentation" style="border-collapse:collapse">${figures
    .map(
      ([name, value, past]) =>
        `<tr>${cell(escaped(name))}${cell(`<b>${escaped(value)}</b>`, 'text-align:right;')}${cell(escaped(fill(words.before, { value: past })), 'color:#55585e;')}</tr>`,
    )
    .join('')}</table>
<h2 style="font-size:16px;margin:24px 0 8px">${escaped(words.byDay)}</h2>
<img src="data:image/png;base64,${chart}" alt="${escaped(days.map(([name, conversations]) => `${name}: ${count.format(conversations)}`).join(', '))}" width="${CHART.width / 2}" style="display:block;width:100%;height:auto">
<table role="presentation" style="border-collapse:collapse;width:100%;table-layout:fixed;color:#55585e;font-size:13px"><tr>${labels
    .map(
      ({ name, days, figure }) =>
        `<td colspan="${days}" style="padding:4px 0;text-align:${step === 1 ? 'center' : 'left'}">${escaped(name)}<br><b>${escaped(figure)}</b></td>`,
    )
    .join('')}</tr></table>
<h2 style="font-size:16px;margin:24px 0 8px">${escaped(words.sources)}</h2>
<table style="border-collapse:collapse">${sources
    .map(
      ([name, conversations, cost]) =>
        `<tr>${cell(escaped(name))}${cell(`<b>${escaped(conversations)}</b>`, 'text-align:right;')}${cell(escaped(cost), 'text-align:right;')}</tr>`,
    )
    .join('')}</table>
<p style="margin-top:32px;color:#55585e;font-size:13px">${escaped(why)}</p></body></html>`;
  return { subject, text, html };
}

/** Names of sources are written by whoever makes an address. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (symbol) => `&#${symbol.charCodeAt(0)};`);
}
