import type { Block } from '../../../word/src/writing/blocks.js';
import {
  headingStyle,
  type PageProfile,
  type TypeStyle,
} from '../../../word/src/writing/profile.js';
import { breakLines } from './break-lines.js';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const TWIPS_PER_POINT = 20;

/** A block to be laid out. */
export interface LaidBlock extends Block {
  /** It continues the previous block and is not indented. */
  readonly continues?: boolean;
  /** No page break inside it, if it fits on a page. */
  readonly keepTogether?: boolean;
}

/** A line of a page. */
export interface PageLine {
  /** Index of its block; the empty line after the title belongs to none. */
  readonly block: number | undefined;
  /** UTF-16 offsets into the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** No page break before this line. */
  readonly noBreakBefore: boolean;
}

/** Measures of the page in points, as in the Word export. */
export interface PageMeasure {
  /** Width between the margins. */
  readonly width: number;
  readonly lines: number;
  readonly indent: number;
  readonly tracking: number;
}

/** Derives the measures from a profile: 156 mm × 225 mm with a line height of 28.95 pt give 22 lines. */
export function measurePage({ page, body, characters, lineSpacing }: PageProfile): PageMeasure {
  const width = (page.width - page.left - page.right) * POINTS_PER_MILLIMETRE;
  const height = (page.height - page.top - page.bottom) * POINTS_PER_MILLIMETRE;
  const twips = (width / characters - body.size) * TWIPS_PER_POINT;
  return {
    width,
    lines: Math.max(1, Math.floor(height / lineSpacing)),
    indent: body.size * 2,
    tracking: characters === 0 ? 0 : Math.floor(twips) / TWIPS_PER_POINT,
  };
}

/** The type style of a block at an offset. */
function styleAt(block: Block, offset: number, profile: PageProfile): TypeStyle {
  const { kind, level = 1, headingEnd = 0 } = block;
  if (kind === 'title') return profile.title;
  if (kind === 'byline') return profile.byline;
  if (kind === 'heading' || (kind === 'body' && offset < headingEnd)) {
    return headingStyle(profile, level);
  }
  return profile.body;
}

/** Breaks the blocks into lines and the lines into pages; at least one page. */
export function layOutPages(
  blocks: readonly LaidBlock[],
  profile: PageProfile,
): readonly (readonly PageLine[])[] {
  const measure = measurePage(profile);
  const pages: PageLine[][] = [];
  let page: PageLine[] = [];
  const finishPage = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  const groups = toGroups(blocks, profile, measure);
  for (const { lines, startsPage } of groups) {
    if (startsPage) finishPage();
    let left: readonly PageLine[] = lines;
    while (left.length > 0) {
      const fitting = countFitting(left, measure.lines - page.length, page.length === 0);
      page = [...page, ...left.slice(0, fitting)];
      left = left.slice(fitting);
      if (left.length > 0) finishPage();
    }
  }
  finishPage();
  return pages.length > 0 ? pages : [[]];
}

/** The lines of headings and of the block after them, so that no page ends after a heading. */
interface Group {
  readonly lines: readonly PageLine[];
  readonly startsPage: boolean;
}

function toGroups(
  blocks: readonly LaidBlock[],
  profile: PageProfile,
  measure: PageMeasure,
): readonly Group[] {
  const groups: { lines: readonly PageLine[]; startsPage: boolean }[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const lines = toLines(block, index, profile, measure);
    const { startsPage = false } = block;
    const keptBefore = before?.kind === 'heading' && !startsPage;
    const last = groups.at(-1);
    if (keptBefore && last) last.lines = [...last.lines, ...lines];
    else groups.push({ lines: [...emptyBetween(before, block), ...lines], startsPage });
  });
  return groups;
}

/** An empty line between title or by-line and the text. */
function emptyBetween(before: Block | undefined, block: Block): readonly PageLine[] {
  if (!before || !isHead(before) || isHead(block)) return [];
  return [
    { block: undefined, start: 0, end: 0, isFirst: true, isLast: true, noBreakBefore: false },
  ];
}

function isHead({ kind }: Block): boolean {
  return kind === 'title' || kind === 'byline';
}

function toLines(
  block: LaidBlock,
  index: number,
  profile: PageProfile,
  { width, indent, tracking }: PageMeasure,
): readonly PageLine[] {
  const { kind, continues = false, keepTogether = false } = block;
  const isIndented = (kind === 'body' || kind === 'heading') && !continues;
  const lines = breakLines(block.text, {
    ...{ width, tracking, indent: isIndented ? indent : 0 },
    sizeAt: (offset) => styleAt(block, offset, profile).size,
  });
  return lines.map(({ start, end }, at) => ({
    ...{ block: index, start, end },
    ...{
      isFirst: at === 0,
      isLast: at === lines.length - 1,
      noBreakBefore: keepTogether && at > 0,
    },
  }));
}

/**
 * How many of the lines are placed on a page with room for `room` lines. No paragraph has a single line on a page (widow or
 * orphan), and no heading ends a page; on an empty page as many as fit are placed anyway.
 */
function countFitting(lines: readonly PageLine[], room: number, isEmpty: boolean): number {
  if (lines.length <= room) return lines.length;
  for (let count = room; count > 0; count -= 1) if (mayBreakPage(lines, count)) return count;
  return isEmpty ? Math.max(1, room) : 0;
}

/** Whether a page may end before the line at index `at`: at least two lines of its paragraph, or none, are on each side. */
function mayBreakPage(lines: readonly PageLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at];
  if (!before || !after) return true;
  // Two blocks of a group: the first one is a heading.
  if (before.block !== after.block || after.noBreakBefore) return false;
  const isWidow = after.isLast && !after.isFirst;
  const isOrphan = before.isFirst && !before.isLast;
  return !isWidow && !isOrphan;
}
