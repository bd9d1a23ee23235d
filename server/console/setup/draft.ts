import { themeInProperties } from './look/published-theme.ts';

/** What the owner wants of the widget and has not put anywhere yet. */
export interface Draft {
  /** Attributes of `hullo-button`; an empty one is one that was emptied. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its custom properties; likewise. */
  readonly properties: Readonly<Record<string, string>>;
}

export const EMPTY_DRAFT: Draft = { attributes: { channel: 'whatsapp' }, properties: {} };

/** Attributes that this page has fields for. */
export const DRAFTED = ['channel', 'to', 'label', 'message', 'placement', 'greeting', 'hours', 'closed-message'];

/** What pages are told, as a draft to go on from. */
export function draftOf(published: {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly theme?: Readonly<Record<string, string>> | undefined;
}): Draft {
  const attributes = DRAFTED.map((name) => [name, published.attributes?.[name]] as const).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return {
    attributes: { ...EMPTY_DRAFT.attributes, ...Object.fromEntries(attributes) },
    properties: themeInProperties(published.theme),
  };
}

/** The draft of a site as this browser keeps it, so that nothing typed is lost; undefined where it keeps none. */
export function readDraft(site: string): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(`hullo-draft-${site}`) ?? 'null') as Partial<Draft> | null;
    if (!kept) return undefined;
    return { attributes: { ...EMPTY_DRAFT.attributes, ...kept.attributes }, properties: { ...kept.properties } };
  } catch {
    return undefined;
  }
}

export function keepDraft(site: string, draft: Draft): void {
  try {
    localStorage.setItem(`hullo-draft-${site}`, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the draft lives as long as the page.
  }
}
