import { addToList, type Span, type TextEdit } from '../../core/src/index.js';
import { addComments, type NewComment, readComments, type Signature } from './mending/comments.js';
import { cutRun, piecesOf, type RevisionWriter } from './mending/cut-runs.js';
import { deleteParagraphMark } from './mending/paragraph-marks.js';
import { groupByPiece, type XmlEdit } from './mending/part-edits.js';
import { type ChangePlan, planChanges } from './mending/plan-changes.js';
import { CommentMarks } from './mending/review-marks.js';
import { type MendedWord, writeParts } from './mending/write-parts.js';
import { openWord, type WordPackage } from './package/word-package.js';
import { orRefusal, type Refusal } from './problems.js';
import type { PartText, ReadParagraph } from './reading/paragraphs.js';
import { readOpened } from './read-word.js';
import type { WordText } from './word-text.js';

/** A comment to write about a span of the text. */
export interface ReviewNote {
  readonly span: Span;
  readonly text: string;
}

/** A review: edits to write as tracked changes, and notes to write as comments. */
export interface Review {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly ReviewNote[];
  readonly signature: Signature;
}

/** A reviewed Word file; `comments` is the number of comments written, without those that were already there. */
export interface ReviewedWord extends MendedWord {
  readonly comments: number;
}

/** Writes edits as tracked changes and notes as comments. */
export function reviewWord(bytes: Uint8Array, review: Review): ReviewedWord | Refusal {
  return orRefusal(() => {
    const word = openWord(bytes);
    const text = readOpened(word);
    const plan = planChanges(text, review.edits);
    const revisions = createRevisions(word, review.signature);
    const { marks, comments } = placeComments(word, text, review, revisions);
    const edits = writeReview(text, plan, marks, revisions);
    const parts =
      comments.length > 0
        ? addComments(word, comments, review.signature)
        : new Map<string, string>();
    return { ...writeParts(word, plan, edits, parts), comments: comments.length };
  });
}

function placeComments(
  word: WordPackage,
  text: WordText,
  { notes }: Review,
  revisions: RevisionWriter,
): { readonly marks: CommentMarks; readonly comments: readonly NewComment[] } {
  const marks = new CommentMarks(text);
  const comments: NewComment[] = [];
  const written = countTexts(word);
  for (const { span, text: content } of notes) {
    const quote = text.text.slice(span.start, span.end);
    const near = `${content}\n“${quote}”`;
    if (takeOne(written, content) || takeOne(written, near)) continue;
    const id = revisions.newId();
    const place = marks.add(id, span);
    if (place) comments.push({ id, text: place === 'exact' ? content : near });
  }
  return { marks, comments };
}

/** How often each comment text is already in the file, so that a second review does not repeat the first. */
function countTexts(word: WordPackage): Map<string, number> {
  const { comments } = word.names;
  const xml = comments === undefined ? undefined : word.readPart(comments);
  const counts = new Map<string, number>();
  for (const content of xml === undefined ? [] : readComments(xml)) {
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return counts;
}

function takeOne(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  if (left > 0) counts.set(text, left - 1);
  return left > 0;
}

function writeReview(
  { text }: WordText,
  plan: ChangePlan,
  { byPiece }: CommentMarks,
  revisions: RevisionWriter,
): ReadonlyMap<PartText, readonly XmlEdit[]> {
  const edits = new Map<PartText, XmlEdit[]>();
  const changes = groupByPiece(plan.changes);
  const marked = new Set<ReadParagraph>();
  for (const piece of piecesOf(changes, byPiece)) {
    const { part, source, paragraph } = piece;
    if (!source) continue;
    const own = { text: text.slice(piece.start, piece.end), part, source };
    addToList(
      edits,
      part,
      cutRun(own, changes.get(piece) ?? [], byPiece.get(piece) ?? [], revisions),
    );
    if (plan.removed.has(paragraph) && !marked.has(paragraph)) {
      marked.add(paragraph);
      const attributes = revisions.attributes(part.prefix === '' ? '' : `${part.prefix}:`);
      addToList(edits, part, deleteParagraphMark(part, paragraph, attributes));
    }
  }
  return edits;
}

/** w:id="12" */
const ANY_ID = /\bid="(?<id>\d{1,9})"/gu;

/** Creates ids greater than all in the file. */
function createRevisions(word: WordPackage, { author, date }: Signature): RevisionWriter {
  const { document, footnotes, endnotes, comments } = word.names;
  let last = 0;
  for (const name of [document, footnotes, endnotes, comments]) {
    const xml = (name === undefined ? undefined : word.readPart(name)) ?? '';
    for (const { groups } of xml.matchAll(ANY_ID)) last = Math.max(last, Number(groups?.id));
  }
  const newId = () => {
    last += 1;
    return last;
  };
  return {
    newId,
    attributes: (w) => `${w}id="${newId()}" ${w}author="${author}" ${w}date="${date}"`,
  };
}
