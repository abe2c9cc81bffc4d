/** Commands on the tree of headings: each returns the edits of one undo step, or the reason why it is refused. */
import { speechesOf } from '../../document/speech/placed-speech.js';
import type {
  Heading,
  HeadingLevel,
  OfficialDocument,
  Speech,
} from '../../document/model/document.js';
import { findHeadingRuns } from '../../document/headings/heading-runs.js';
import { markerText, writeMarker } from '../../document/headings/marker-text.js';
import { STANDARD_FORMS } from '../../document/headings/markers.js';
import type { Localized } from '../../rule/rule.js';
import type { TextEdit } from '../../text/text-edit.js';
import { restoreBreaks } from './restore-breaks.js';
import { swapSections } from './swap-sections.js';
import type { RestructuringResult } from './restructuring-result.js';

export type { RestructuringResult } from './restructuring-result.js';

/** A command on the tree of headings. */
export type Restructuring =
  'renumber' | 'renumberSubtree' | 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'restoreBreaks';

/** Runs a command at `offset` (UTF-16): on the heading whose section contains it, or on the whole document. */
export function restructure(
  document: OfficialDocument,
  offset: number,
  command: Restructuring,
): RestructuringResult {
  if (command === 'renumber') {
    return { edits: speechesOf(document).flatMap((speech) => renumberRuns(document, speech)) };
  }
  if (command === 'restoreBreaks') return { edits: restoreBreaks(document) };
  const at = skipIndentation(document.text, offset);
  const place = findHeading(document, at);
  if (!place) return { refused: NO_HEADING };
  const { speech, index } = place;
  switch (command) {
    case 'renumberSubtree':
      return { edits: renumberRuns(document, speech, subtreeOf(speech.headings, index)) };
    case 'promote':
      return shiftLevel(document, speech, index, -1);
    case 'demote':
      return shiftLevel(document, speech, index, 1);
    case 'moveUp':
      return withCursor(swapSections(document, speech, index, -1), at, 'before');
    case 'moveDown':
      return withCursor(swapSections(document, speech, index, 1), at, 'after');
  }
}

const NO_HEADING: Localized = {
  zh: '光标不在任何标题之下',
  en: 'The cursor stands under no heading',
};

/** The offset after indentation, which belongs to the heading of its line and not to the section above. */
function skipIndentation(text: string, offset: number): number {
  let at = offset;
  while (INDENTATION.test(text.charAt(at))) at += 1;
  return at;
}

/** A space or U+3000, but no line break */
const INDENTATION = /[^\S\r\n]/u;

/** The innermost heading whose section contains the offset. */
function findHeading(
  document: OfficialDocument,
  offset: number,
): { speech: Speech; index: number } | undefined {
  const { paragraphs } = document;
  const speech = speechesOf(document).findLast(
    ({ first }) => (paragraphs[first]?.start ?? 0) <= offset,
  );
  if (!speech) return undefined;
  const index = speech.headings.findLastIndex(({ paragraph, markerSpan, form }) => {
    const start = form === 'inline' ? markerSpan.start : (paragraphs[paragraph]?.start ?? 0);
    return start <= offset;
  });
  return index < 0 ? undefined : { speech, index };
}

/** Adds the new position of the cursor, which stays in its section also at the edge of it: `before` or `after` an insertion there. */
function withCursor(
  result: RestructuringResult,
  at: number,
  side: 'before' | 'after',
): RestructuringResult {
  if ('refused' in result) return result;
  let cursor = at;
  for (const { span, newText } of result.edits) {
    const inserts = span.start === span.end;
    if (span.end > at || (span.end === at && inserts && side === 'before')) continue;
    cursor += newText.length - (span.end - span.start);
  }
  return { ...result, cursor };
}

/** The indices of the headings below the heading `root`. */
function subtreeOf(headings: readonly Heading[], root: number): ReadonlySet<number> {
  const below = new Set<number>([root]);
  for (const [index, { parent }] of headings.entries()) if (below.has(parent)) below.add(index);
  below.delete(root);
  return below;
}

/** Renumbers each run of siblings from one; `only` limits it to some headings. */
function renumberRuns(
  { text }: OfficialDocument,
  speech: Speech,
  only?: ReadonlySet<number>,
): TextEdit[] {
  return findHeadingRuns(speech).flatMap(({ headings }) =>
    headings.flatMap((heading, step) => {
      if (only && !only.has(speech.headings.indexOf(heading))) return [];
      return toEdit(heading, heading.marker.form, step + 1, text);
    }),
  );
}

function toEdit(heading: Heading, form: string, ordinal: number, text: string): TextEdit[] {
  const newText = writeMarker(form, ordinal);
  if (newText === markerText(heading, text)) return [];
  return [{ span: heading.markerSpan, newText }];
}

function shiftLevel(
  { text }: OfficialDocument,
  { headings }: Speech,
  root: number,
  step: 1 | -1,
): RestructuringResult {
  const moved = new Set([...subtreeOf(headings, root), root]);
  const refused = findObstacle(headings, root, moved, step);
  if (refused) return { refused };
  const levels = headings.map(
    ({ level }, index) => (moved.has(index) ? level + step : level) as HeadingLevel,
  ); // findObstacle kept it within 1 to 5
  const touched = new Set(moved);
  const ordinals = recount(headings, levels, touched);
  const edits = headings.flatMap((heading, index) => {
    const level = levels[index] ?? heading.level;
    const form = level === heading.level ? heading.marker.form : formOf(headings, level);
    return toEdit(heading, form, ordinals[index] ?? heading.marker.ordinal, text);
  });
  return { edits };
}

function findObstacle(
  headings: readonly Heading[],
  root: number,
  moved: ReadonlySet<number>,
  step: 1 | -1,
): Localized | undefined {
  const heading = headings[root];
  if (step < 0) return heading?.level === 1 ? TOP : undefined;
  if ([...moved].some((index) => headings[index]?.level === 5)) return BOTTOM;
  const above = headings[root - 1];
  return !above || above.level < (heading?.level ?? 0) ? NO_PREVIOUS_SIBLING : undefined;
}

const TOP: Localized = { zh: '已经是最高一级标题', en: 'The heading is at the top level already' };
const BOTTOM: Localized = {
  zh: '下面已有最低一级标题，不能再降',
  en: 'A heading below it is at the lowest level already',
};
const NO_PREVIOUS_SIBLING: Localized = {
  zh: '前面没有可以归入的同级标题',
  en: 'No sibling before it can take it in',
};

/** The form of the first heading of the level in the speech, else the standard one. */
function formOf(headings: readonly Heading[], level: HeadingLevel): string {
  return headings.find((heading) => heading.level === level)?.marker.form ?? STANDARD_FORMS[level];
}

/**
 * The ordinals after some levels have changed: rows that a moved heading has left or joined are counted from one, all
 * others keep theirs.
 */
function recount(
  headings: readonly Heading[],
  levels: readonly HeadingLevel[],
  moved: ReadonlySet<number>,
): readonly number[] {
  const before = rowsOf(
    headings,
    headings.map(({ level }) => level),
  );
  const after = rowsOf(headings, levels);
  const left = new Set([...moved].map((index) => before[index]));
  const joined = new Set([...moved].map((index) => after[index]));
  const counts = new Map<string, number>();
  return headings.map(({ marker }, index) => {
    const row = after[index] ?? '';
    const changed = joined.has(row) || left.has(before[index]);
    const count = (counts.get(row) ?? 0) + 1;
    counts.set(row, count);
    return changed ? count : marker.ordinal;
  });
}

/** A key for the row of siblings of each heading, by the heading above it. */
function rowsOf(headings: readonly Heading[], levels: readonly HeadingLevel[]): readonly string[] {
  const open: { level: number; index: number }[] = [];
  return headings.map(({ part }, index) => {
    const level = levels[index] ?? 1;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const row = `${part} ${open.at(-1)?.index ?? -1} ${level}`;
    open.push({ level, index });
    return row;
  });
}
