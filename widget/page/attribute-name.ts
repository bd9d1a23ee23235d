/** The attribute of a property: `closedMessage` is `closed-message`. */
export const attributeName = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();
