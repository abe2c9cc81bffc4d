import { addToList, type Span } from '../../../core/src/index.js';
import type { TextPiece, WordText } from '../word-text.js';
import { type Mark, RANK_END, RANK_START } from './cut-runs.js';
import { findPieces } from './plan-changes.js';

/** The start or the end of a comment's range. */
interface Anchor {
  readonly piece: TextPiece;
  readonly at: number;
}

/** Collects the marks of comments by the piece they are in. */
export class CommentMarks {
  readonly byPiece = new Map<TextPiece, Mark[]>();

  constructor(private readonly word: WordText) {}

  /** Marks a comment over a span. @returns whether it covers exactly the span; `undefined` if the document has no place for it */
  add(id: number, span: Span): 'exact' | 'near' | undefined {
    const inside = findPieces(this.word.pieces, span.start, Math.max(span.end, span.start + 1));
    const usable = inside.filter(isCommentable);
    const [first] = usable;
    const last = usable.at(-1);
    if (first && last) {
      const from = { piece: first, at: Math.max(span.start - first.start, 0) };
      const to = { piece: last, at: Math.min(span.end, last.end) - last.start };
      this.mark(id, from, from.piece === to.piece && to.at < from.at ? from : to);
      return usable.length === inside.length ? 'exact' : 'near';
    }
    const nearest = this.findNearest(span.start);
    if (!nearest) return undefined;
    const end = { piece: nearest, at: nearest.end - nearest.start };
    this.mark(id, { piece: nearest, at: 0 }, end);
    return 'near';
  }

  /** The text after the offset in its line (for an automatic number, which is in no run), otherwise the text before it. */
  private findNearest(at: number): TextPiece | undefined {
    const pieces = this.word.pieces.filter(isCommentable);
    const next = pieces.find(({ start }) => start >= at);
    const isOwn = next && !this.word.text.slice(at, next.start).includes('\n');
    return isOwn ? next : (pieces.findLast(({ start }) => start <= at) ?? pieces[0]);
  }

  private mark(id: number, from: Anchor, to: Anchor): void {
    const w = prefixOf(from.piece);
    const start = `<${w}commentRangeStart ${w}id="${id}"/>`;
    const end = `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    if (from.piece === to.piece && from.at === to.at) {
      this.put(from, RANK_START, start + end);
      return;
    }
    this.put(from, RANK_START, start);
    this.put(to, RANK_END, end);
  }

  private put({ piece, at }: Anchor, rank: number, xml: string): void {
    addToList(this.byPiece, piece, { at, rank, xml });
  }
}

function prefixOf({ part }: TextPiece): string {
  return part.prefix === '' ? '' : `${part.prefix}:`;
}

/** Word allows no comments in notes. */
function isCommentable({ source, paragraph }: TextPiece): boolean {
  return source !== undefined && paragraph.note === undefined;
}
