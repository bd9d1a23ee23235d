import type { Rate } from '#core/money/rate-table.ts';
import type { PersonQuery } from '../reports/person-known.ts';
import type { AuditRow } from '../rows/audit-row.ts';
import type { ConversionImportMark } from '../rows/conversion-import-mark.ts';
import type { ConversionRow } from '../rows/conversion-row.ts';
import type { EventRow } from '../rows/event-row.ts';
import type { MessageRow } from '../rows/message-row.ts';
import type { Night } from '../rows/night.ts';
import type { Refusal } from '../rows/refusal.ts';
import type { SealedIds } from '../rows/sealed-ids.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { SpendSheet } from '../rows/spend-sheet.ts';
import type { Sql } from '../sql.ts';
import { claimPostbacks, type PostbackClaim } from './claim-postbacks.ts';
import { claimReceipts, type ReceiptClaim } from './claim-receipts.ts';
import { clearOutbox } from './clear-outbox.ts';
import { countRefusals } from './count-refusals.ts';
import { dailySalt } from './daily-salt.ts';
import { erasePerson } from './erase-person.ts';
import { type Forgetting, forgetBefore } from './forget-before.ts';
import { forgetSalts } from './forget-salts.ts';
import { forgetSealedIds } from './forget-sealed-ids.ts';
import { joinContacts } from './join-contacts.ts';
import { recordConversionImport } from './record-conversion-import.ts';
import { recordConversions } from './record-conversions.ts';
import { recordEvents } from './record-events.ts';
import { recordMessages } from './record-messages.ts';
import { recordNight } from './record-night.ts';
import { recordRates } from './record-rates.ts';
import { recordSpend } from './record-spend.ts';
import { type PostbackResend, resendPostbacks } from './resend-postbacks.ts';
import { type SiteConfigDraft, saveSiteConfig } from './save-site-config.ts';
import { type PostbackSettlement, settlePostbacks } from './settle-postbacks.ts';
import { type ReceiptSettlement, settleReceipt } from './settle-receipt.ts';
import { undoConversions } from './undo-conversions.ts';
import { undoSpend } from './undo-spend.ts';
import { writeAudit } from './write-audit.ts';
import { type KeyChange, writeKey } from './write-key.ts';
import { type MailSettingsChange, writeMailSettings } from './write-mail-settings.ts';
import { type MailChange, writeMailState } from './write-mail-state.ts';
import { type NoteChange, writeNote } from './write-note.ts';
import { type PersonChange, writePerson } from './write-person.ts';
import { type SessionChange, writeSession } from './write-session.ts';
import { type ShareChange, writeShare } from './write-share.ts';
import { type SummaryChange, writeSummary } from './write-summary.ts';
import { type ViewChange, writeView } from './write-view.ts';

/** Everything that can be asked of a writer, as plain data that can cross threads. */
export type Write =
  | {
      readonly kind: 'events';
      readonly site: string;
      readonly rules: SiteRules;
      readonly rows: readonly EventRow[];
      readonly sealed?: readonly SealedIds[];
    }
  | {
      readonly kind: 'messages';
      readonly site: string;
      readonly rules: SiteRules;
      readonly rows: readonly MessageRow[];
      readonly sealed?: readonly SealedIds[];
    }
  | {
      readonly kind: 'join-contacts';
      readonly site: string;
      readonly rules: SiteRules;
      readonly aliases: readonly string[];
    }
  | {
      readonly kind: 'conversions';
      readonly site: string;
      readonly rules: SiteRules;
      readonly rows: readonly ConversionRow[];
      readonly imported?: ConversionImportMark;
    }
  | { readonly kind: 'undo-conversions'; readonly site: string; readonly rules: SiteRules; readonly id: string }
  | { readonly kind: 'spend'; readonly site: string; readonly sheet: SpendSheet }
  | { readonly kind: 'undo-spend'; readonly site: string; readonly id: string }
  | { readonly kind: 'rates'; readonly site: string; readonly rates: readonly Rate[] }
  | { readonly kind: 'night'; readonly site: string; readonly night: Night }
  | { readonly kind: 'refusals'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'salt'; readonly site: string; readonly day: string; readonly fresh: string; readonly now: number }
  | { readonly kind: 'forget-salts'; readonly now: number }
  | { readonly kind: 'key'; readonly change: KeyChange }
  | { readonly kind: 'person'; readonly change: PersonChange }
  | { readonly kind: 'session'; readonly change: SessionChange }
  | { readonly kind: 'audit'; readonly row: AuditRow }
  | { readonly kind: 'claim-postbacks'; readonly claim: PostbackClaim }
  | { readonly kind: 'settle-postbacks'; readonly settlement: PostbackSettlement }
  | { readonly kind: 'claim-receipts'; readonly claim: ReceiptClaim }
  | { readonly kind: 'settle-receipt'; readonly settlement: ReceiptSettlement }
  | { readonly kind: 'resend-postbacks'; readonly request: PostbackResend }
  | { readonly kind: 'erase-person'; readonly query: PersonQuery }
  | { readonly kind: 'forget-sealed-ids'; readonly now: number }
  | { readonly kind: 'clear-outbox'; readonly now: number }
  | { readonly kind: 'forget-before'; readonly forgetting: Forgetting }
  | { readonly kind: 'site-config'; readonly site: string; readonly draft: SiteConfigDraft }
  | { readonly kind: 'share'; readonly change: ShareChange }
  | { readonly kind: 'view'; readonly change: ViewChange }
  | { readonly kind: 'note'; readonly change: NoteChange }
  | { readonly kind: 'mail'; readonly change: MailChange }
  | { readonly kind: 'mail-settings'; readonly change: MailSettingsChange }
  | { readonly kind: 'summary'; readonly change: SummaryChange }
  | { readonly kind: 'ping' };

/** Carries out one write inside the caller's transaction. */
export async function write(sql: Sql, request: Write): Promise<unknown> {
  switch (request.kind) {
    case 'events':
      return (await recordEvents(sql, request.site, request.rules, [request]))[0];
    case 'messages':
      return recordMessages(sql, request.site, request.rules, request.rows, request.sealed);
    case 'join-contacts':
      return joinContacts(sql, request.site, request.rules, request.aliases);
    case 'conversions': {
      const recorded = await recordConversions(sql, request.site, request.rules, request.rows);
      if (request.imported) await recordConversionImport(sql, request.site, request.imported, recorded);
      return recorded;
    }
    case 'undo-conversions':
      return undoConversions(sql, request.site, request.rules, request.id);
    case 'spend':
      return recordSpend(sql, request.site, request.sheet);
    case 'undo-spend':
      return undoSpend(sql, request.site, request.id);
    case 'rates':
      return recordRates(sql, request.site, request.rates);
    case 'night':
      return recordNight(sql, request.site, request.night);
    case 'refusals':
      return countRefusals(sql, request.refusals);
    case 'salt':
      return dailySalt(sql, request.site, request.day, request.fresh, request.now);
    case 'forget-salts':
      return forgetSalts(sql, request.now);
    case 'key':
      return writeKey(sql, request.change);
    case 'person':
      return writePerson(sql, request.change);
    case 'session':
      return writeSession(sql, request.change);
    case 'audit':
      return writeAudit(sql, request.row);
    case 'claim-postbacks':
      return claimPostbacks(sql, request.claim);
    case 'settle-postbacks':
      return settlePostbacks(sql, request.settlement);
    case 'claim-receipts':
      return claimReceipts(sql, request.claim);
    case 'settle-receipt':
      return settleReceipt(sql, request.settlement);
    case 'resend-postbacks':
      return resendPostbacks(sql, request.request);
    case 'erase-person':
      return erasePerson(sql, request.query);
    case 'forget-sealed-ids':
      return forgetSealedIds(sql, request.now);
    case 'clear-outbox':
      return clearOutbox(sql, request.now);
    case 'forget-before':
      return forgetBefore(sql, request.forgetting);
    case 'site-config':
      return saveSiteConfig(sql, request.site, request.draft);
    case 'share':
      return writeShare(sql, request.change);
    case 'view':
      return writeView(sql, request.change);
    case 'note':
      return writeNote(sql, request.change);
    case 'mail':
      return writeMailState(sql, request.change);
    case 'mail-settings':
      return writeMailSettings(sql, request.change);
    case 'summary':
      return writeSummary(sql, request.change);
    case 'ping':
      return;
  }
}
