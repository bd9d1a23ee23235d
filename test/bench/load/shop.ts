/** The one shop that all load is about. */
export const SHOP = 'https://shop.example';
export const APP_SECRET = '0123456789abcdef0123456789abcdef';
/** Its WhatsApp number. */
export const NUMBER = '15550100200';
