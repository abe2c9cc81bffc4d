import type { CalendarDate, OfficialDocument, TextKind } from './document.js';

export interface ParseOptions {
  readonly kind?: TextKind;
  /** The setting `biganzi.documentDate`: 2026, 2026-03 or 2026-03-04. */
  readonly documentDate?: string;
  /** The caller's today, used in suggestions only. */
  readonly today?: CalendarDate;
  /** Made by `createParseCache`, one per open document: what has not changed is not parsed again. */
  readonly cache?: ParseCache;
}

/** What is kept from one version of a document to the next. Opaque. */
export interface ParseCache {
  previous: OfficialDocument | undefined;
}

export function createParseCache(): ParseCache {
  return { previous: undefined };
}

/** Takes a draft apart. Never throws; any text is a document. */
export function parseDocument(text: string, options: ParseOptions = {}): OfficialDocument {
  return {
    text,
    kind: options.kind ?? 'plain',
    layout: 'paragraphs',
    paragraphs: [],
    speeches: [],
    residue: [],
    date: undefined,
    today: options.today,
    halfWidthMarks: 0,
    fullWidthMarks: 0,
  };
}
