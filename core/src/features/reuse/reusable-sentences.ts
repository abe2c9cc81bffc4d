/** The sentences of a draft that are long enough to be compared with other drafts, with their keys. */
import type { OfficialDocument, ParagraphFacts } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineQuery } from '../../engine/queries.js';
import { readSentences } from '../../sentences/segmentation.js';
import { bareWords } from '../../sentences/sentence-fingerprints.js';
import { isSentenceEnd } from '../../sentences/stops.js';
import { shift, type Span } from '../../text/span.js';
import { readContent } from '../compare/draft-content.js';

/** A sentence with its key, a 64-bit hash of its words (`high`, `low`); different sentences collide once in 10^19 pairs. */
export interface ReusableSentence {
  /** The span in the document. */
  readonly span: Span;
  readonly paragraph: ParagraphFacts;
  /** The span in the paragraph. */
  readonly own: Span;
  readonly high: number;
  readonly low: number;
}

/** Shortest sentence, in UTF-16 units without marks and blanks, whose repetition is no coincidence: half of all sentences of speeches are longer. */
const SHORTEST = 20;

/** The sentences of the content, in order, without titles, headings, salutations, closings and web residue. */
export function readReusable(document: OfficialDocument): readonly ReusableSentence[] {
  const headings = new Set(
    document.places.flatMap(({ speech, start }) =>
      speech.headings.map(({ markerSpan }) => start + markerSpan.end),
    ),
  );
  return readContent(document).flatMap(({ paragraph, start }) =>
    keysOf(paragraph.facts).flatMap(({ own, high, low }) => {
      const span = shift(toDocumentSpan(paragraph, own), start);
      return headings.has(span.start)
        ? []
        : [{ span, paragraph: paragraph.facts, ...{ own, high, low } }];
    }),
  );
}

interface KeyedSentence {
  readonly own: Span;
  readonly high: number;
  readonly low: number;
}

const keysOf = defineQuery(
  'keys of sentences',
  'paragraph',
  (paragraph: ParagraphFacts): readonly KeyedSentence[] =>
    readSentences(paragraph).flatMap((sentence) => {
      const start = Math.max(sentence.start, paragraph.marker?.span.end ?? 0);
      if (sentence.end - start < SHORTEST || !isWhole(paragraph.text, sentence.end)) return [];
      const own = { start, end: sentence.end };
      const words = bareWords(paragraph.text, own).normalize('NFKC');
      return words.length < SHORTEST ? [] : [{ own, ...hash(words) }];
    }),
);

/** 。” ！） */
const CLOSING_MARKS = '”’）)';

/** Whether a sentence that ends at `end` has a stop; without one it is a line of a table or a subtitle. */
function isWhole(text: string, end: number): boolean {
  let at = end - 1;
  while (CLOSING_MARKS.includes(text.charAt(at))) at -= 1;
  return isSentenceEnd(text.charCodeAt(at));
}

/** Two FNV-1a-like hashes over UTF-16 units, with different start values and multipliers, each finalized. */
function hash(words: string): { readonly high: number; readonly low: number } {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return { high: finalizeHash(high), low: finalizeHash(low) };
}

/** The finalizer of MurmurHash3: every bit of the sum affects every bit of the result. */
function finalizeHash(sum: number): number {
  let mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
