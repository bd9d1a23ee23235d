/** The store's file in the data folder. */
export const DATABASE_FILE = 'hullo.sqlite';
