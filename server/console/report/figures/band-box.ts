/** The box that the funnel is drawn in. The width is stretched to the card; the height is in CSS pixels. */
export const bandBox = { width: 600, height: 96 } as const;
