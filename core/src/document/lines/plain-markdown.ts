/** Finds Markdown marks in plain text, which come from pasted output of AI assistants and are not rendered. */
import { defineQuery } from '../../engine/queries.js';
import type { Span } from '../../text/span.js';
import type { OfficialDocument, Paragraph, ParagraphFacts } from '../model/document.js';
import { isNamedWord } from '../placeholders/placeholder-nouns.js';
import { groupRuns, type SignRun } from '../placeholders/placeholder-signs.js';
import { findEmphasis } from './markdown-emphasis.js';
import { toDocumentSpan } from './paragraph-spans.js';
import { matchesOf } from '../../text/matches.js';

/** One mark: the spans to delete, one, or two for a pair. */
export interface MarkdownMark {
  readonly spans: readonly Span[];
  /** Whether it is certainly Markdown; other marks are taken as Markdown only if the text has a certain one. */
  readonly certain: boolean;
  /** Whether it is alone in its line. */
  readonly wholeLine: boolean;
  /** What is written in its place: between two cells something must stay. */
  readonly newText?: string;
}

/** > “志不立…”  - **要点**  ## 一、  ##一、: marks with content after them, but not a page number (- 2 -). */
const PREFIX =
  /^(?:>[ \t]?(?=[\p{Script=Han}“《*])|-[ \t]{1,4}(?=[\p{Script=Han}“《*])|[*+][ \t]{1,4}(?=\*\*))?(?<hashes>#{1,6}[ \t]{1,4}(?=[\p{Script=Han}“《【（(*\d])|#{2,6}(?=\p{Script=Han}))?/u;
/** ```  ```markdown */
const FENCE = /^`{3,8}[a-z]{0,12}$/u;

/** Whether a line (trimmed) is only the fence of a code block. */
export function isPlainFence(line: string): boolean {
  return line.startsWith('```') && FENCE.test(line);
}

/** The length in UTF-16 units of Markdown marks at the start of a line, and the heading's depth; 0 for - 镇, a placeholder. */
export function readPlainPrefix(line: string): { length: number; hashes: number } {
  const match = PREFIX.exec(line);
  const length = match?.[0].length ?? 0;
  const hashes = match?.groups?.hashes?.trim().length ?? 0;
  return hashes === 0 && line.startsWith('-') && isNamedWord(line, length)
    ? { length: 0, hashes }
    : { length, hashes };
}

/** **同志们：** */
const IN_STARS = /^\*{2,3}(?<words>[^*]{1,80})\*{2,3}$/u;

/** The text without stars around it where it is emphasised as a whole; the same text otherwise. */
export function withoutStars(text: string): string {
  return text.startsWith('**') ? (IN_STARS.exec(text)?.groups?.words ?? text) : text;
}

/** The Markdown marks of a plain text, grouped by kind; none if no mark is certain. */
export function findMarkdownMarks(document: OfficialDocument): readonly MarkdownMark[] {
  if (document.kind !== 'plain') return [];
  const { text, paragraphs } = document;
  const left = new Set<number>();
  for (const { first, end, partial } of document.residue) {
    for (let index = first; index < end && !partial; index += 1) left.add(index);
  }
  const marks = text.includes('```') ? findFences(text) : [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (left.has(index)) continue;
    const prefix = readPrefix(text, paragraph);
    if (prefix) marks.push(prefix);
    for (const { spans, ...mark } of pairsOf(paragraph.facts)) {
      marks.push({ ...mark, spans: spans.map((span) => toDocumentSpan(paragraph, span)) });
    }
  }
  if (text.includes('|')) {
    for (const mark of findTableMarks(paragraphs, left)) marks.push(mark);
  }
  return marks.some(({ certain }) => certain) ? marks : [];
}

/** | --- | :---: | */
const DIVIDER = /^\|?(?:\s{0,8}:?-{2,40}:?\s{0,8}\|){1,20}(?:\s{0,8}:?-{2,40}:?\s{0,8})?$/u;
/** | 序号 | 项目 | */
const isRow = ({ facts: { text } }: Paragraph) =>
  text.length <= LONGEST_ROW && text.startsWith('|') && text.endsWith('|') && text.length > 2;
const LONGEST_ROW = 1000;
/** A bar between two cells with the blanks round it. */
const BARS = /[ \t]{0,8}\|[ \t]{0,8}/gu;

/** The bars of tables: the line below the head and the rows around it. */
function* findTableMarks(
  paragraphs: readonly Paragraph[],
  left: ReadonlySet<number>,
): Iterable<MarkdownMark> {
  for (const [index, divider] of paragraphs.entries()) {
    if (left.has(index) || !divider.facts.text.includes('--')) continue;
    if (!DIVIDER.test(divider.facts.text)) continue;
    const head = paragraphs[index - 1];
    if (!head || !isRow(head)) continue;
    yield* barsOf(head);
    yield {
      spans: [{ start: divider.start, end: divider.end }],
      certain: true,
      wholeLine: true,
    };
    for (let at = index + 1; at < paragraphs.length; at += 1) {
      const row = paragraphs[at];
      if (!row || !isRow(row)) break;
      yield* barsOf(row);
    }
  }
}

function* barsOf(row: Paragraph): Iterable<MarkdownMark> {
  const { text } = row.facts;
  const bars = matchesOf(text, BARS).map(({ index, 0: bar }) =>
    toDocumentSpan(row, { start: index, end: index + bar.length }),
  );
  const [first] = bars;
  const last = bars.at(-1);
  if (!first || !last || bars.length < 2) return;
  yield { spans: [first, last], certain: true, wholeLine: false };
  const inner = bars.slice(1, -1);
  if (inner.length > 0) yield { spans: inner, certain: true, wholeLine: false, newText: '\t' };
}

function findFences(text: string): MarkdownMark[] {
  return matchesOf(text, FENCE_LINE).map(({ index, 0: line }) => ({
    spans: [{ start: index, end: index + line.length }],
    certain: true,
    wholeLine: true,
  }));
}

const FENCE_LINE = /^[^\S\n\r]{0,8}`{3,8}[a-z]{0,12}[^\S\n\r]{0,8}$/gmu;

/** ---  *** (a thematic break) */
const RULE = /^(?:-{3,40}|\*{3})$/u;

/** The Markdown marks between the start of a paragraph's line and its content, or the whole line of a thematic break. */
function readPrefix(
  text: string,
  { start, end, facts, hashes }: Paragraph,
): MarkdownMark | undefined {
  if (facts.role === 'rule' && RULE.test(facts.text)) {
    return { spans: [{ start, end }], certain: false, wholeLine: true };
  }
  let from = start;
  while (start - from < LONGEST_PREFIX && PREFIX_SIGNS.includes(text.charAt(from - 1) || '\n')) {
    from -= 1;
  }
  while (BLANKS.includes(text.charAt(from)) && from < start) from += 1;
  if (from === start) return undefined;
  return { spans: [{ start: from, end: start }], certain: hashes > 0, wholeLine: false };
}

const BLANKS = ' \t\u3000';
const PREFIX_SIGNS = `#>*+-${BLANKS}`;
/** In UTF-16 units; `> ###### ` is the longest prefix. */
const LONGEST_PREFIX = 16;

/** The pairs of marks in a paragraph (**重点**  *以梦为马*  `勤`), with offsets in its text. */
const pairsOf = defineQuery(
  'emphasis in plain text',
  'paragraph',
  (facts: ParagraphFacts): readonly MarkdownMark[] => {
    const { text } = facts;
    const stars = text.includes('*') && facts.kind === 'plain' ? findStarPairs(text) : NONE;
    return text.includes('`') ? [...stars, ...findTickPairs(text)] : stars;
  },
);

const NONE: readonly never[] = [];
const STAR = /\*/gu;
/** `勤` */
const TICKS = /`[^`\n]{0,40}\p{Script=Han}[^`\n]{0,40}`/gu;

function findTickPairs(text: string): readonly MarkdownMark[] {
  return matchesOf(text, TICKS).map(({ index, 0: { length } }) => ({
    spans: [
      { start: index, end: index + 1 },
      { start: index + length - 1, end: index + length },
    ],
    certain: true,
    wholeLine: false,
  }));
}

function findStarPairs(text: string): readonly MarkdownMark[] {
  const runs = groupRuns(
    text,
    matchesOf(text, STAR).map(({ index }) => index),
  );
  const emphasis = findEmphasis(text, runs, 'plain');
  const pairs: MarkdownMark[] = [];
  const open = new Map<number, SignRun>();
  for (const run of runs) {
    if (!emphasis.has(run)) continue;
    const length = run.end - run.start;
    const opener = open.get(length);
    if (opener) {
      const certain = length > 1 && !isNamedWord(text, opener.end) && !isNamedWord(text, run.end);
      pairs.push({ spans: [toSpan(opener), toSpan(run)], certain, wholeLine: false });
      open.delete(length);
    } else open.set(length, run);
  }
  return pairs;
}

function toSpan({ start, end }: SignRun): Span {
  return { start, end };
}
