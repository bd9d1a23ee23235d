/** What can be brought in as a file. */
export type ImportKind = 'spend' | 'conversions' | 'rates';

/** What a column may be, by kind: the names that the API takes. */
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  spend: ['day', 'lastDay', 'source', 'medium', 'campaign', 'content', 'ad', 'adName', 'adSet', 'amount', 'currency'],
  conversions: [
    'externalId',
    'kind',
    'name',
    'value',
    'currency',
    'at',
    'phone',
    'channel',
    'contact',
    'contactHash',
    'reference',
    'conversationId',
    'refundOf',
  ],
  rates: [],
};

/** What may be the same in a whole file, and then needs no column. */
export const IMPORT_CONSTANTS: Readonly<Record<ImportKind, readonly string[]>> = {
  spend: ['source', 'medium', 'campaign', 'currency'],
  conversions: [],
  rates: [],
};
