import type { MailLocale } from '../../config/mail-settings.ts';

/** What a mail says; `{name}` is filled in. */
export interface MailStrings {
  readonly subject: string;
  readonly impressions: string;
  readonly clicks: string;
  readonly conversations: string;
  readonly leads: string;
  readonly purchases: string;
  readonly spend: string;
  readonly costPerConversation: string;
  readonly unattributed: string;
  readonly sources: string;
  readonly unknown: string;
  readonly byDay: string;
  readonly before: string;
  readonly none: string;
  readonly why: string;
}

export const MAIL_STRINGS: Readonly<Record<MailLocale, MailStrings>> = {
  en: {
    subject: '{site}: {conversations} conversations, {period}',
    impressions: 'Impressions',
    clicks: 'Clicks',
    conversations: 'Conversations',
    leads: 'Leads',
    purchases: 'Purchases',
    spend: 'Spend',
    costPerConversation: 'Cost per conversation',
    unattributed: 'Unattributed',
    sources: 'Sources by conversations',
    unknown: 'not known',
    byDay: 'Conversations by day',
    before: 'before: {value}',
    none: 'none',
    why: 'You get this because your address stands in the settings of {site}; whoever runs Hullo can take it out there.',
  },
  es: {
    subject: '{site}: {conversations} conversaciones, {period}',
    impressions: 'Impresiones',
    clicks: 'Clics',
    conversations: 'Conversaciones',
    leads: 'Contactos',
    purchases: 'Compras',
    spend: 'Gasto',
    costPerConversation: 'Coste por conversación',
    unattributed: 'Sin atribuir',
    sources: 'Fuentes por conversaciones',
    unknown: 'desconocida',
    byDay: 'Conversaciones por día',
    before: 'antes: {value}',
    none: 'ninguna',
    why: 'Recibe este correo porque su dirección está en los ajustes de {site}; quien administra Hullo puede quitarla allí.',
  },
  'pt-BR': {
    subject: '{site}: {conversations} conversas, {period}',
    impressions: 'Impressões',
    clicks: 'Cliques',
    conversations: 'Conversas',
    leads: 'Contatos',
    purchases: 'Compras',
    spend: 'Gasto',
    costPerConversation: 'Custo por conversa',
    unattributed: 'Sem atribuição',
    sources: 'Origens por conversas',
    unknown: 'desconhecida',
    byDay: 'Conversas por dia',
    before: 'antes: {value}',
    none: 'nenhuma',
    why: 'Você recebe este e-mail porque seu endereço está nas configurações de {site}; quem administra o Hullo pode removê-lo ali.',
  },
  de: {
    subject: '{site}: {conversations} Gespräche, {period}',
    impressions: 'Einblendungen',
    clicks: 'Klicks',
    conversations: 'Gespräche',
    leads: 'Leads',
    purchases: 'Käufe',
    spend: 'Ausgaben',
    costPerConversation: 'Kosten pro Gespräch',
    unattributed: 'Nicht zugeordnet',
    sources: 'Quellen nach Gesprächen',
    unknown: 'unbekannt',
    byDay: 'Gespräche nach Tagen',
    before: 'zuvor: {value}',
    none: 'keine',
    why: 'Sie erhalten dies, weil Ihre Adresse in den Einstellungen von {site} steht; wer Hullo betreibt, kann sie dort entfernen.',
  },
  fr: {
    subject: '{site} : {conversations} conversations, {period}',
    impressions: 'Impressions',
    clicks: 'Clics',
    conversations: 'Conversations',
    leads: 'Prospects',
    purchases: 'Achats',
    spend: 'Dépenses',
    costPerConversation: 'Coût par conversation',
    unattributed: 'Non attribuées',
    sources: 'Sources par conversations',
    unknown: 'inconnue',
    byDay: 'Conversations par jour',
    before: 'avant : {value}',
    none: 'aucune',
    why: 'Vous recevez ce message car votre adresse figure dans les réglages de {site} ; la personne qui gère Hullo peut l’y retirer.',
  },
};
