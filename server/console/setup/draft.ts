/** What the owner wants of the widget and has not put anywhere yet. */
export interface Draft {
  /** Attributes of `hullo-button`; empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its custom properties. */
  readonly properties: Readonly<Record<string, string>>;
}

export const EMPTY_DRAFT: Draft = { attributes: { channel: 'whatsapp' }, properties: {} };

/** The draft of a site as this browser keeps it, so that nothing typed is lost. */
export function readDraft(site: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(`hullo-draft-${site}`) ?? 'null') as Partial<Draft> | null;
    return { attributes: { ...EMPTY_DRAFT.attributes, ...kept?.attributes }, properties: { ...kept?.properties } };
  } catch {
    return EMPTY_DRAFT;
  }
}

export function keepDraft(site: string, draft: Draft): void {
  try {
    localStorage.setItem(`hullo-draft-${site}`, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the draft lives as long as the page.
  }
}
