/** The page's address without query and fragment, where campaign parameters and private things stand. */
export const pageAddress = (): string => location.origin + location.pathname;
