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

/** What a program knows of a draft beside its text. */
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
  lines: LineVersion | undefined;
  /** The joined paragraphs of hard-wrapped text. */
  joined: ReadonlyMap<string, ParagraphFacts>;
  /** Paragraphs that are parts of a line, or several lines. */
  recovered: ReadonlyMap<string, ParagraphFacts>;
  speeches: KnownSpeeches;
}

/** An empty cache: the first parse fills it. */
export function createParseCache(): ParseCache {
  return { lines: undefined, joined: new Map(), recovered: new Map(), speeches: new Map() };
}

/** Takes a draft apart. Never throws; any text is a document. */
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

  const aside = withLines(
    withLines(
      withNumbers(findResidueBlocks(paragraphs, text), recovered, pageNumbers),
      findPrintedOutline(paragraphs),
    ),
    findCollectionTitles(paragraphs),
  );
  const isContent = contentTest(paragraphs.length, aside);
  const residue = withLines(aside, findPieceNumbers(paragraphs));
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

/** Tells the paragraphs that are content from those that came along from a web page. */
function contentTest(
  count: number,
  residue: readonly ResidueBlock[],
): (paragraph: number) => boolean {
  if (residue.length === 0) return () => true;
  const left = new Uint8Array(count);
  for (const { first, end, partial } of residue) if (!partial) left.fill(1, first, end);
  return (paragraph) => left[paragraph] === 0;
}

/** The residue with whole lines beside it; those that are known already stay as they are. */
function withLines(
  blocks: readonly ResidueBlock[],
  found: readonly ResidueBlock[],
): readonly ResidueBlock[] {
  if (found.length === 0) return blocks;
  const isKnown = overlapTest(blocks.map(({ span }) => span));
  return [...blocks, ...found.filter(({ span }) => !isKnown(span))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The residue with the numbers that stand before pieces of the text or between two of its lines. */
function withNumbers(
  blocks: readonly ResidueBlock[],
  { paragraphs, chunkNumbers }: Recovered,
  pageNumbers: readonly Span[],
): readonly ResidueBlock[] {
  if (chunkNumbers.length + pageNumbers.length === 0) return blocks;
  return [
    ...blocks,
    ...placeNumbers(paragraphs, chunkNumbers, 'number'),
    ...placeNumbers(paragraphs, pageNumbers, 'page'),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Each number as a part of its paragraph. `spans` in order. */
function placeNumbers(
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
