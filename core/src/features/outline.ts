import type { OfficialDocument } from '../document/document.js';
import type { Span } from '../text/span.js';

/** A title, heading or paragraph item with what stands under it. */
export interface OutlineItem {
  readonly kind: 'speech' | 'heading' | 'item';
  /** As it is shown: marker and title. */
  readonly label: string;
  /** The item with all that stands under it. */
  readonly span: Span;
  /** The title line or marker and title: contained in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** Titles, headings and paragraph enumerations as a tree; spans of children lie within their parent's. */
export function outline(_document: OfficialDocument): readonly OutlineItem[] {
  return [];
}
