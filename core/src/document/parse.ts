import { findDocumentDate } from './dates/document-date.js';
import type {
  CalendarDate,
  OfficialDocument,
  Paragraph,
  ParagraphFacts,
  ResidueBlock,
  TextKind,
} from './model/document.js';
import { asPart } from '../engine/queries.js';
import { joinLines, type JoinedLines } from './lines/hard-wrap.js';
import { isHalfWidthThroughout } from './typography/half-width-majority.js';
import { recoverParagraphs, type Recovered } from './lines/recover-paragraphs.js';
import { readLines, type LineVersion } from './lines/paragraphs.js';
import { findCollectionTitles, findPieceNumbers } from './boilerplate/collection-title.js';
import { findPrintedOutline } from './boilerplate/printed-outline.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';
import { findResidueBlocks } from './boilerplate/boilerplate.js';
import { findSpeeches, indexSpeeches, type KnownSpeeches } from './speech/speeches.js';
import { findWrapLayout, type WrapLayout } from './lines/wrap-layout.js';

/** What the caller knows about a draft beside its text. */
export interface ParseOptions {
  readonly kind?: TextKind;
  /** The setting `biganzi.documentDate`: 2026, 2026-03 or 2026-03-04. */
  readonly documentDate?: string;
  /** The caller's current date, used in suggestions only. */
  readonly today?: CalendarDate;
  /** From `createParseCache`, one per open document: unchanged parts are not parsed again. */
  readonly cache?: ParseCache;
}

/** The parts of one version of a document that the next version can reuse. Opaque to callers. */
export interface ParseCache {
  lines: LineVersion | undefined;
  /** The facts of joined paragraphs of hard-wrapped text, by their text. */
  joined: ReadonlyMap<string, ParagraphFacts>;
  /** The facts of paragraphs that are parts of a line or several lines, by their text. */
  recovered: ReadonlyMap<string, ParagraphFacts>;
  speeches: KnownSpeeches;
}

/** An empty cache; the first call of `parseDocument` fills it. */
export function createParseCache(): ParseCache {
  return { lines: undefined, joined: new Map(), recovered: new Map(), speeches: new Map() };
}

/** Parses a draft. Never throws: any text is a document. */
export function parseDocument(text: string, options: ParseOptions = {}): OfficialDocument {
  const { kind = 'plain', cache = createParseCache(), documentDate, today } = options;
  cache.lines = readLines(text, kind, cache.lines);
  const { lines } = cache.lines;
  const wrap = kind === 'plain' ? findWrapLayout(text, lines) : undefined;
  const { paragraphs: joined, pageNumbers } = wrap
    ? joinWith(cache, text, wrap)
    : { paragraphs: lines, pageNumbers: [] };
  const recovered = recoverParagraphs({
    text,
    lines: joined,
    wrapped: wrap !== undefined,
    known: cache.recovered,
  });
  cache.recovered = new Map(recovered.made.map((facts) => [facts.text, facts]));
  const { paragraphs } = recovered;

  const withoutPieceNumbers = addBlocks(
    addBlocks(
      addNumbers(findResidueBlocks(paragraphs, text), recovered, pageNumbers),
      findPrintedOutline(paragraphs),
    ),
    findCollectionTitles(paragraphs),
  );
  const isContent = contentTest(paragraphs.length, withoutPieceNumbers);
  const residue = addBlocks(withoutPieceNumbers, findPieceNumbers(paragraphs));
  const halfWidthMarks = sum(paragraphs, ({ facts }) => facts.halfWidthMarks);
  const fullWidthMarks = sum(paragraphs, ({ facts }) => facts.fullWidthMarks);
  const halfWidth = isHalfWidthThroughout({ halfWidthMarks, fullWidthMarks });
  const places = findSpeeches({ text, paragraphs, isContent, halfWidth }, cache.speeches);
  cache.speeches = indexSpeeches(places);

  return asPart({
    text,
    kind,
    layout: wrap ? 'hardWrapped' : 'paragraphs',
    paragraphs,
    places,
    residue,
    rareSigns: cache.lines.rareSigns,
    date: findDocumentDate({ text, paragraphs, places, isContent, setting: documentDate }),
    today,
    halfWidthMarks,
    fullWidthMarks,
  });
}

/** Makes a predicate that tells whether a paragraph (by index) is content, not residue as a whole. */
function contentTest(
  count: number,
  residue: readonly ResidueBlock[],
): (paragraph: number) => boolean {
  if (residue.length === 0) return () => true;
  const isResidue = new Uint8Array(count);
  for (const { first, end, partial } of residue) if (!partial) isResidue.fill(1, first, end);
  return (paragraph) => isResidue[paragraph] === 0;
}

/** Adds the blocks of `found` that overlap none of `blocks`; in document order. */
function addBlocks(
  blocks: readonly ResidueBlock[],
  found: readonly ResidueBlock[],
): readonly ResidueBlock[] {
  if (found.length === 0) return blocks;
  const isKnown = overlapTest(blocks.map(({ span }) => span));
  return [...blocks, ...found.filter(({ span }) => !isKnown(span))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Adds the numbers before pieces of the text and the page numbers between two of its lines; in document order. */
function addNumbers(
  blocks: readonly ResidueBlock[],
  { paragraphs, chunkNumbers }: Recovered,
  pageNumbers: readonly Span[],
): readonly ResidueBlock[] {
  if (chunkNumbers.length + pageNumbers.length === 0) return blocks;
  return [
    ...blocks,
    ...toNumberBlocks(paragraphs, chunkNumbers, 'number'),
    ...toNumberBlocks(paragraphs, pageNumbers, 'page'),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Each number as a partial block of its paragraph. `spans` must be in order. */
function toNumberBlocks(
  paragraphs: readonly Paragraph[],
  spans: readonly Span[],
  what: 'number' | 'page',
): readonly ResidueBlock[] {
  let first = 0;
  return spans.map((span): ResidueBlock => {
    while (first + 1 < paragraphs.length && (paragraphs[first]?.end ?? 0) < span.end) first += 1;
    return { first, end: first + 1, span, partial: true, what };
  });
}

function joinWith(cache: ParseCache, text: string, wrap: WrapLayout): JoinedLines {
  const joined = joinLines(text, cache.lines?.lines ?? [], wrap, cache.joined);
  cache.joined = new Map(joined.paragraphs.map(({ facts }) => [facts.text, facts]));
  return joined;
}

function sum(paragraphs: readonly Paragraph[], count: (paragraph: Paragraph) => number): number {
  let total = 0;
  for (const paragraph of paragraphs) total += count(paragraph);
  return total;
}
