/** Marks of Markdown in plain text: an assistant wrote the draft, somebody pasted it, and nothing renders it. */
import { defineQuery } from '../../engine/queries.js';
import type { Span } from '../../text/span.js';
import type { OfficialDocument, Paragraph, ParagraphFacts } from '../model/document.js';
import { isNamedWord } from '../placeholders/placeholder-nouns.js';
import { groupRuns, type SignRun } from '../placeholders/placeholder-signs.js';
import { findEmphasis } from './markdown-emphasis.js';
import { toDocumentSpan } from './paragraph-spans.js';

/** One mark: the units to delete, one span of them or the two of a pair. */
export interface MarkdownMark {
  readonly spans: readonly Span[];
  /** Whether it is Markdown by itself; the others are where one of these stands. */
  readonly certain: boolean;
  /** Whether it takes a line of its own. */
  readonly wholeLine: boolean;
}

/** > “志不立…”  - **要点**  ## 一、  ##一、: marks with content behind them; a page number (- 2 -) is none. */
const PREFIX =
  /^(?:>[ \t]?(?=[\p{Script=Han}“《*])|-[ \t]{1,4}(?=[\p{Script=Han}“《*])|[*+][ \t]{1,4}(?=\*\*))?(?<hashes>#{1,6}[ \t]{1,4}(?=[\p{Script=Han}“《【（(*\d])|#{2,6}(?=\p{Script=Han}))?/u;
/** ```  ```markdown */
const FENCE = /^`{3,8}[a-z]{0,12}$/u;

/** Whether a line (trimmed) only opens or closes a block of code. */
export function isPlainFence(line: string): boolean {
  return line.startsWith('```') && FENCE.test(line);
}

/** How much of a line's start is marks of Markdown, and the heading's depth. - 镇 is a name left out. */
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

/** The words of a paragraph that is emphasised as a whole; the text itself of any other. */
export function withoutStars(text: string): string {
  return text.startsWith('**') ? (IN_STARS.exec(text)?.groups?.words ?? text) : text;
}

/** The marks of a plain text in order of their kinds; none where nothing in it is certainly Markdown. */
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
  return marks.some(({ certain }) => certain) ? marks : [];
}

function findFences(text: string): MarkdownMark[] {
  return [...text.matchAll(FENCE_LINE)].map(({ index, 0: line }) => ({
    spans: [{ start: index, end: index + line.length }],
    certain: true,
    wholeLine: true,
  }));
}

const FENCE_LINE = /^[^\S\n\r]{0,8}`{3,8}[a-z]{0,12}[^\S\n\r]{0,8}$/gmu;

/** ---  *** that rules off */
const RULE = /^(?:-{3,40}|\*{3})$/u;

/** What stands between the start of a paragraph's line and its content, blanks left out; or all of a line that rules off. */
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
/** `> ###### ` is the longest. */
const LONGEST_PREFIX = 16;

/** **重点**  *以梦为马*  `勤`: the pairs in a paragraph, with offsets into its text. */
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
  return [...text.matchAll(TICKS)].map(({ index, 0: { length } }) => ({
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
    [...text.matchAll(STAR)].map(({ index }) => index),
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
