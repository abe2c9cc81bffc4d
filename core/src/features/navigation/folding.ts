import type { OfficialDocument } from '../../document/model/document.js';
import type { Span } from '../../text/span.js';
import { outline, type OutlineItem } from './outline.js';

/** A foldable span: a section, an item of a series, a block of web residue. */
export interface FoldingSpan {
  readonly kind: 'section' | 'item' | 'residue';
  readonly span: Span;
}

/** The foldable spans of more than one line, outer spans first. */
export function foldingSpans(document: OfficialDocument): readonly FoldingSpan[] {
  const spans: FoldingSpan[] = [];
  const collect = ({ kind, span, children }: OutlineItem): void => {
    spans.push({ kind: kind === 'item' ? 'item' : 'section', span });
    children.forEach(collect);
  };
  outline(document).forEach(collect);
  for (const { span, partial } of document.residue) {
    if (!partial) spans.push({ kind: 'residue', span });
  }
  return spans.filter(({ span }) => /[\r\n]/u.test(document.text.slice(span.start, span.end)));
}
